import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English sites print around the comments of their readers. */
export const ENGLISH_PAGE_LINE_RULES_3: readonly FurnitureRule[] = [
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    endsArticle: true,
    wordings: wordingsByLanguage({
      en: `
        Log in to add your comment | Comments are closed for this story | Comments are closed for this post |
        Comments are closed on this article | Comments are closed on this story |
        Comments are closed on this post | Comments are closed at this time |
        Comments are now closed for this article | Comments are now closed for this story |
        Comments are now closed on this article | Comments are now closed on this story |
        Comments are now closed for this post | Comments are not available on this story |
        Comments are not available for this article | Comments are not available |
        Comments are not currently available on this story | Comments are no longer available on this story |
        Comments are currently closed | Comments are currently disabled | Comments are turned off |
        Comments are disabled for this article | Comments are disabled for this post |
        Comments are disabled for this story | Comments are disabled on this post | Comments have been closed |
        Comments have been closed on this article | Comments have been closed for this article |
        Comments have been disabled | Comments have been disabled for this post |
        Comments have been disabled for this article | Comments disabled | Comments on this article are closed |
        Comments on this article are now closed | Comments on this entry are closed |
        Comments on this post are closed | Comments on this post are now closed |
        Comments on this story are closed | Comments to this discussion are now closed | Commenting is closed |
        Commenting is closed for this article | Commenting is closed for this story | Commenting is disabled |
        Commenting is now closed | Commenting is not available | Commenting is not available on this article |
        Commenting is not available in this channel entry | Commenting on this article is closed |
        Commenting on this article is now closed | Commenting on this story is now closed |
        Commenting has been disabled |
        Commenting has been disabled at this time but you can still share your opinions |
        The comments are closed | The comments are now closed | The comments section is closed |
        The comment section is closed | The comments section is now closed | This comment section is closed |
        This discussion is closed | This discussion is now closed | This discussion has been closed |
        This conversation is closed | This conversation is now closed | This post is closed to comments |
        This article is closed to comments | This article is closed for comments |
        This entry is closed to new comments | This entry was closed to comments |
        New comments have been disabled | We have closed comments on this story | Your comment has been posted |
        Your comment has been saved | Your comment must be at least # characters | Your comment was posted |
        Your email will not be published | Your e-mail address will not be published |
        Your e-mail will not be published | Your email address won't be published |
        Your email (will not be published) | Markdown supported | Markdown is supported | Use Markdown |
        E-mail (will not be published) | E-mail (will not be published) (required) |
        E-mail (required but not published) | Email (not published) | Email (won't be published) |
        Email (Required) | Notify me of follow-up comments | Notify me of follow-up comments via email |
        Notify me of followup comments via e-mail | Notify me of follow-up comments by e-mail |
        Notify me of followup comments by email | Notify me of followup comments by e-mail |
        Notify me of new comments | Notify me of new comments by email | Notify me of new comments by e-mail |
        Notify me of new comments via e-mail | Notify me of new comments to this post |
        Notify me of new comments on this post | Notify me of new replies | Notify me of new posts |
        Notify me of new posts via e-mail | Notify me of new posts by e-mail | Notify me of replies |
        Notify me of replies to my comment | Notify me of replies to my comment via e-mail |
        Notify me of replies to my comment by email | Notify me of replies via email |
        Notify me of all replies | Notify me of all new comments | Notify me of site updates |
        Notify me of updates | Notify me via e-mail | Notify me via email | Notify me by email |
        Notify me by e-mail | Notify me by email when new comments are posted |
        Notify me by email of new comments | Notify me when new comments are posted |
        Notify me when new comments are added | Notify me when there are new comments |
        Notify me about new comments | Notify me about follow-up comments | Notify me about replies |
        Notify me about replies to my comment | Email me new comments | Email me new posts |
        Email me follow-up comments | Email me on replies | Email me replies |
        Email me when new comments are posted | Save my name | Save my name and email |
        Save my name and email for next time | Save my name and email for the next time I comment |
        Save my name, email and website for the next time I comment |
        Save my name, email, and website in this browser |
        Save my name, email, and website in this browser for next time |
        Save my name, email, and site URL in my browser for next time I post a comment |
        Save my data for the next time I comment |
        Share this article and your comments with peers on social media
      `,
    }),
  },
  {
    name: "note on comments",
    reason: "What the site says of the comments of its readers.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: `
        to add a comment, please register or log in | you must login or create an account |
        you must log in or create an account | you must be logged in to comment | comments must follow our |
        by commenting you agree to | by commenting, you agree to | please read our comment policy |
        please read our commenting policy | please read our comments policy |
        to comment on this article, please | to comment on this story, please | to leave a comment, please log |
        to post a comment, please log | to join the conversation, please log in |
        to join the conversation, you must | powered by the disqus |
        spamming robots, please fill in this field | badge holders consistently post smart |
        consistently offer thought-provoking, timely comments |
        consistently post thought-provoking, timely comments | get only replies to your comment
      `,
    }),
  },
];
