import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English papers, magazines and stations print around comments and in notes of their own. */
export const ENGLISH_PAGE_LINE_RULES_10: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: `
        Mail (will not be published) (required) | Mail (will not be published) |
        Email (will not be published) (required) | Get Livefyre | Powered by Livefyre |
        Comments powered by Livefyre | Comments powered by Facebook | Comments powered by OpenWeb |
        Comments powered by Viafoura | Powered by IntenseDebate | Powered by Viafoura |
        powered by DISQUS Read more | Flag It | Flag this comment as inappropriate |
        Your comment has been submitted | Your comment has been submitted for review |
        Your comment is being moderated | Your comment will appear once it has been approved |
        There was a problem posting your comment | There was a problem reporting this |
        This comment has been removed by a moderator | This comment has been removed by the author |
        This comment has been flagged | This comment is awaiting moderation | Watch this discussion |
        Stop watching this discussion | Unfollow this discussion | All Reader Picks Sort: Newest
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        your comments are subject to our terms of service | log into your chosen social network |
        if you do not want to comment with a social network | as a first time user, your comment |
        you can link it to your facebook account to share comments |
        get an email notification whenever someone contributes |
        notifications from this discussion will be disabled
      `,
    }),
  },
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    leadsToComments: true,
    wordings: wordingsByLanguage({
      en: `
        View/Post Comments | Read/Post Comments | Click here to comment on this story |
        Commenting has closed | Commenting on this story is closed |
        Comments on this story have been closed | Comments are disabled on this article |
        You must be registered to comment | You must be a registered user to comment | Active Discussions
      `,
    }),
  },
  {
    name: "rules for comments",
    reason: "What the site asks of readers who comment.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Read our comment guidelines | View our comment policy | House rules for comments |
        Comments are moderated before publication | All comments are moderated before publication |
        All comments are subject to moderation | PLEASE TURN OFF YOUR CAPS LOCK
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        is a place to further discuss the topics | commenters who seek to accomplish any of the following |
        we invite you to use our commenting platform | we reserve the right to remove any comment |
        we reserve the right to delete any comment | please avoid obscene, vulgar, lewd |
        use the 'report' link on each comment | please turn off your caps lock |
        don't knowingly lie about anyone or anything |
        threats of harming another person will not be tolerated | -ism that is degrading to another person |
        we'd love to hear eyewitness accounts, the history | by commenting, you agree to our |
        if you see a comment that violates | letters chosen for publication are |
        we include all published letters
      `,
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        (Required) Name | (Required) Your E-mail address | (Required) Town & Country |
        (Required) Your telephone number | (Required) Comments | Name (Required) |
        Separate multiple email addresses with commas | Send me a copy of this email |
        I'd like to receive email as | Text Only
      `,
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        end of article | Read this story in Hindi | Read this story in Marathi | Read this story in Tamil |
        Read this story in Telugu | Read this story in Bengali | Read this story in Spanish |
        Read this story in English | Read this article in Hindi | Read this article in Spanish |
        Have news to share? | Have news to share? Launching a startup? | Have a story tip? |
        Have a news tip? Let us know | Have a news tip? Submit it here | Have a news tip, story idea |
        Have a news tip, story idea or photo? | Send us site feedback | Submit your content |
        Submit your news tip | Submit your photos and videos | Submit a press release | Submit a letter |
        Submit your letter to the editor | Send us a letter to the editor | Write a letter to the editor |
        Send a video letter | Letter writing tips | How to submit a letter to the editor |
        Submit calendar event | Send your pictures and videos | Send us your pictures and videos |
        Send us your stories and pictures | Send your stories and pictures | Upload your photos |
        Report a typo or error | Report a spelling mistake | Report an issue with this article |
        Did you spot an error? | Please read before republishing |
        Click 'OK' then 'Allow' to enable notifications | Click 'Allow' to enable notifications |
        View As Single Page | Single-page view | Continued on Next Page | Story continues on the next page |
        Advertisement will run for seconds. Continue to site » |
        Advertisement will run for # seconds. Continue to site » | Skip this ad and continue to site |
        Questions or comments about this story?
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        to make sure you never miss out on your favourite | we're happy to send you some reminders |
        to subscribers who view this site on mobile | data returned from the piano |
        you are shown #% less display advertising | those ads you do see are predominantly from local |
        important that we continue to promote these adverts |
        newspapers adhere to the independent press standards |
        if you have a complaint about the editorial content |
        if you are dissatisfied with the response provided you | please send us your eyewitness accounts |
        if you are happy to be contacted by a | have a story you'd like us to cover |
        have a story you would like us to cover | click here to submit a news tip |
        if you notice an error in this article | to report an error in this article |
        interested in participating in our sponsored content |
        is a special paid section where industry companies |
        supplied by the advertising company and any opinions |
        you may click here to continue without javascript | there was an error processing your request |
        with a link to confirm list signup | email notifications are only sent once a day |
        you have permission to edit this article
      `,
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        We don't support Internet Explorer | Please turn on JavaScript. Media requires JavaScript to play
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        this page is best viewed in an up-to-date | please use chrome, safari, firefox
      `,
    }),
  },
];
