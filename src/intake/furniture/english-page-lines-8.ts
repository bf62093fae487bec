import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English papers, magazines and stations print around comments, players, subscriptions and their own notices. */
export const ENGLISH_PAGE_LINE_RULES_8: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: `
        Sign up to share comments | Please log in before you enter your comment |
        Please log in before you comment | Please log in before commenting | Please sign in before commenting |
        Please sign in before you comment | Your name appears next to your comment |
        Your name will be displayed next to your comment | Email addresses will not be displayed |
        Email addresses will not be published | E-mail addresses will not be displayed |
        E-mail addresses will not be published | Please keep your comments relevant |
        Please keep comments clean and on topic | Line breaks and paragraphs are converted automatically |
        Lines and paragraphs break automatically | Show the first # comments | Show first # comments |
        Show the next # comments | Show next # comments | View the first # comments | View next # comments |
        Preview your comment before posting | Preview before posting | Preview comment before posting |
        Post your comment below | Post a comment below | Post a comment about this story |
        Post a comment about this article | Post your comment on this article |
        Post your comment on this story | View Comments (Be the first to comment) |
        Leave a comment about this article | Leave a comment about this story | Leave a comment on this story |
        Register to post comments | Log in or create an account to post a comment |
        Login or create an account to comment | Sign in or join to comment | New comments are not being accepted
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        field your comment will be treated as spam | you can use this comment form |
        paragraphs are automatically converted | so please keep your comments smart |
        don't attack other readers personally | so you can vote on comments, save |
        required to confirm your comments | names are displayed with all comments | you may use these html tags
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
        Reader Discussion | Reader discussions | Readers' discussion | Reader feedback (#) |
        Readers' comments (#) | RSS feed for comments | RSS feed for comments on this post |
        RSS feed for comments to this post | Comments RSS feed | Comments feed for this post |
        Comments feed for this entry | TrackBack URL for this entry | Trackback URL for this post |
        Trackback URI for this post | Trackbacks to this post | Permalink for comment | Recommend this comment |
        Flag this comment | Flag comment as inappropriate | Report comment as inappropriate |
        Report offensive comment | Report this comment as inappropriate | Discuss this article |
        Discuss this story in our forum | Discuss this article in our forum |
        Discuss this article in the forums | Join the discussion in our forums |
        Join the discussion in the forum
      `,
    }),
  },
  {
    name: "account form field",
    reason: "A field or button of a form to log in.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Re-enter E-mail Address | Re-enter email address | Re-enter your email address | Re-enter email |
        Re-enter e-mail | Re-enter password | Re-enter your password | Re-type password |
        Confirm your e-mail address | Confirm e-mail address | Confirm e-mail | Confirm your password |
        Choose a password | Choose a username | Create a username | This will be your login ID |
        This will be your username | Have you signed up before? | Already have a login? | Not signed up yet? |
        Not registered yet? | Asterisks (*) indicate required fields | Asterisks(*) indicate required fields |
        Asterisk (*) indicates required field | An asterisk (*) indicates a required field |
        An asterisk indicates a required field | Asterisk indicates required field |
        * Indicates a required field | * Denotes a required field | * Denotes required field |
        * Denotes required fields | * denotes required information |
        Required fields are marked with an asterisk | Required fields are marked with an asterisk (*) |
        Fields marked with an asterisk are required | Fields marked with an asterisk (*) are required |
        Fields marked with * are required | Fields marked with a * are required | Fields marked * are required |
        Fields marked with an * are required | State/Province | Zip/Postal Code | Zip / Postal Code |
        Postal code / Zip | ZIP or postal code | Log in/Register | Sign in/Register | Sign In/Sign Up
      `,
    }),
  },
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Google Bookmarks | Yahoo Bookmarks | Yahoo! Bookmarks | Technorati | Mixx | Add to Technorati |
        Add to del.icio.us | Add to Delicious | Add to Digg | Add to Google Bookmarks | Add to Google Reader |
        Add to My Yahoo | Add to My Yahoo! | Add to Reddit | Add to StumbleUpon | Add to my: |
        Add this to del.icio.us | Blog this on: | Blog this! | Blog this story | Blog this article |
        Digg this article | Digg this post | Digg this! | Digg it! | Stumble it! | Post to del.icio.us |
        Post to Delicious | Post to Digg | Post to Reddit | Post to StumbleUpon | Share on MySpace |
        Share on Mixx | Share on Technorati | Share with MySpace | Bookmark on Delicious |
        Bookmark this on Delicious | Add to Timeline | Add to Timeline - What's This? |
        Add to Timeline - What's this | Recommend (#) | Recommend this (#) | Recommend this article (#) |
        Recommend this story (#) | Recommended (#) | Recommend on Google | E-mail this (#) | Email this (#) |
        E-mail story to a friend | Email story to a friend | E-mail article to a friend |
        Email article to a friend | Printable view | Print-friendly page | Printer-friendly format |
        Printer friendly format | View printer-friendly version | View article on one page | Read on one page |
        Read all on one page
      `,
    }),
  },
  {
    name: "follow us",
    reason: "A call to follow the site on a network or in a channel.",
    place: "anywhere",
    isBesideText: true,
    wordings: wordingsByLanguage({
      en: `
        Become a fan on Facebook | Become our fan on Facebook | Become a Facebook fan |
        Join us on Facebook and Twitter | Join us on Google+ | Add us on Google+ | Join our Facebook page |
        Visit our Facebook page | Get Twitter updates | Get our Twitter updates | Get updates on Twitter |
        Get updates on Facebook | Get Facebook updates | Our Facebook page | Our Twitter feed |
        Our Twitter account | Our YouTube channel | Visit our YouTube channel | Visit our YouTube page |
        Subscribe to our RSS feeds | Subscribe to this blog by email | Subscribe to our blog by RSS |
        Subscribe to posts | Subscribe to entries | Subscribe with a reader | Subscribe in Bloglines |
        Delivered by FeedBurner | Powered by FeedBurner | RSS feed for this blog | RSS feed for this author |
        RSS feed for this topic | RSS feed for this section
      `,
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Get email newsletters | Get our free e-newsletter | Get our e-newsletter | Get our e-newsletters |
        Get our free e-newsletters | Get the free e-newsletter | Get free e-newsletters |
        Get free email newsletters | Get free email alerts | Get e-mail alerts | Get our email alerts |
        Get news alerts by email | Get news alerts by e-mail | Get news by e-mail |
        Get breaking news by e-mail | Get breaking news e-mail alerts | Sign up for e-mail alerts |
        Sign up for our e-mail alerts | Sign up for news alerts | Sign up for e-newsletters |
        Sign up for our e-newsletters | Sign up for our free e-newsletter | Sign up for our free e-newsletters |
        Sign up for our free email newsletters | Sign up for breaking news e-mail alerts |
        Manage your email subscriptions | Manage your newsletters | Manage your alerts |
        See all our newsletters | View all our newsletters
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        free e-mail newsletters and alerts | free email newsletters and alerts |
        get the week's most relevant news | delivered free to your inbox
      `,
    }),
  },
  {
    name: "subscription link",
    reason: "A link to buy or to read the site's newspaper.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Change of address | Gift subscriptions | Buy a gift subscription | Send a gift subscription |
        Electronic edition | Digital replica | Digital replica edition | Replica edition | Print replica |
        Today's print edition | View today's paper | Read today's paper | Read the paper online |
        Read the print edition | Read the e-edition | Read the eEdition | View the eEdition |
        Subscribe today and save #% | Subscribe today & save #% | Subscribe and save #% |
        Subscribe now and save #% | Subscribe now and save up to #% | Subscribe and save up to #% |
        Subscribe to the magazine | Subscribe to the paper | Subscribe to the newspaper |
        Subscribe to our magazine | Subscribe to the digital edition
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        choose bill me later and pay | earth-friendly automatic renewal | (includes postage & gst)
      `,
    }),
  },
];
