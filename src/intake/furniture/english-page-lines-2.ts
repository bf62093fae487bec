import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English sites print around the comments of their readers. */
export const ENGLISH_PAGE_LINE_RULES_2: readonly FurnitureRule[] = [
  {
    name: "comment label",
    reason: "The label or number of the readers' comments.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Popular comments | See all comments | Subscribe to comment | Subscribe to comments |
        Subscribe to these comments | Subscribe to this discussion |
        Already have an account? Sign in to comment | Don't have an account? Sign up to comment |
        Comments are open | Comments are open on this article | Comments are loading | Your comment (required) |
        Your comment here | Type your comment here | Type your comment | Type your reply | Enter your comment |
        Enter your comment here | Enter your comment here to post | Enter a comment | Enter your reply |
        Enter your name or username to comment | Enter your email address to comment | Comment is required |
        Comment (required) | Comment (optional) | Comment on this | Comment on this post |
        Comment on this page | Comment on this entry | Comment on this blog post | Comment below |
        Comment posted | Comment hidden | Comment with your | Comments on this article |
        Comments on this story | Comments on this post | Comments for this article | Comments for this story |
        Comments for this post | Comments about this article | Comments by Disqus | Comments by Facebook |
        Comments from our community | Comments from the community | Comments from Facebook | Comments posted |
        Comments section | Comment(s) | Start a conversation | Start discussion | Start a new discussion |
        No discussion yet | There is # comment | There is # comment on this article | There are # comments |
        There are # comments on this article | There are # comments on this story |
        There are # comments on this post | There is currently # comment | There are currently # comments |
        There is one comment | There has been # comment | There have been # comments | Currently # comments |
        Viewing # comments | Viewing # of # comments | Displaying # of # comments | View # comments |
        View # comment | View all # comments | View the # comments | View all the comments | View the comments |
        View the discussion | View the conversation | View discussion | View conversation |
        View conversation (#) | View all replies | View more replies | View more comments |
        View previous comments | View older comments | View newer comments | View # more comments |
        View comments on this article | View comments on this story | View/add comments |
        View and add comments | View or add comments | View or post comments | View or leave comments |
        Read # comments | Read # comment | Read all # comments | Read the # comments | Read all comments |
        Read all the comments | Read the comments | Read the discussion | Read more comments |
        Read other comments | Read reader comments | Read comments on this article |
        Read comments on this story | Read and post comments | Read or post comments | Read or add comments |
        Read or leave comments | Read and add comments | Read and leave comments | Read and share comments |
        Read the conversation | Read replies | Read more replies | Read # replies | See # comments |
        See all # comments | See the comments | See comments | See all the comments | See more comments |
        See more replies | See previous comments | See # more comments | See all replies | Show # comments |
        Show # comment | Show all # comments | Show the comments | Show all comments | Show more comments |
        Show more replies | Show # more comments | Show # replies | Show # reply | Show # more replies |
        Show all replies | Show reply | Show previous comments | Show older comments | Show newer comments |
        Show new comments | Show comment | Show conversation | Show discussion | Hide # comments |
        Hide all comments | Hide comment | Hide # replies | Hide reply | Hide conversation | Hide discussion |
        Hide comment form | Open comments | Open the comments | Open comments panel | Open comment section |
        Close comments | Close the comments | Close comment form | Expand comment | Expand all comments |
        Expand replies | Expand all replies | Expand discussion | Collapse comment | Collapse comments |
        Collapse all comments | Collapse replies | Toggle comments | Toggle comment | Toggle replies |
        Toggle discussion | Load the comments | Load more replies | Load # more comments | Load # new comments |
        Load new comments | Load previous comments | Load older comments | Load newer comments |
        Load all comments | Load discussion | Load Disqus comments | Loading more comments |
        Loading the comments | Loading replies | Loading conversation | Loading discussion |
        Loading Disqus comments | Loading Facebook comments | Jump to comment section | Jump to the comments |
        Jump to discussion | Jump to latest comment | Scroll to comments | Skip to comment form |
        Skip to the comments | Go to the comments | Go to comments section | Go to comment | Go to discussion |
        Go to the discussion | Add your comments | Add your comment here | Add your thoughts |
        Add your thoughts below | Add your thoughts here | Add your reply | Add your opinion | Add your view |
        Add your views | Add your rating | Add your message | Add a new comment | Add new comment |
        Add another comment | Add a reply | Add a public comment | Add comments | Add reply |
        Add to discussion | Post your comments | Post your comment here | Post your reply | Post your thoughts |
        Post your views | Post a new comment | Post a comment on this article | Post a comment on this story |
        Post a reply | Post a message | Post a follow-up | Post comments | Post reply | Post new comment |
        Post public comment | Post this comment | Write your comment | Write your comment here |
        Write your comments | Write your reply | Write your thoughts | Write your own comment |
        Write a new comment | Write a reply | Write a public comment | Write comment | Write comments |
        Write reply | Write here your comment | Leave your comment | Leave your comments |
        Leave your comment here | Leave your reply | Leave your thoughts | Leave your thoughts below |
        Leave your thoughts in the comments | Leave your message | Leave your feedback |
        Leave a public comment | Leave a comment here | Leave a comment on this article |
        Leave a comment on this post | Leave a new comment | Leave a feedback | Leave a trackback |
        Leave a reply below | Leave comment | Leave comments | Leave reply | Leave feedback |
        Leave us a comment | Submit your comment | Submit your comments | Submit comments | Submit a comment |
        Submit reply | Submit a reply | Submit your reply | Submit your rating | Submit rating |
        Submit message | Send comment | Send comments | Send your comment | Send your comments |
        Send a comment | Send us your comments | Send us your comment | Send reply | Edit comment |
        Edit your comment | Edit reply | Edited comment | Update comment | Delete comment | Remove comment |
        Cancel comment | Save comment | Copy link to comment | Copy comment link | Link to comment |
        Link to this comment | Link to comments | Permalink to comment | Permalink to this comment |
        Share this comment | Share comment | Share a comment | Share your comment | Share your comments |
        Share your opinions | Share your thoughts below | Share your thoughts here |
        Share your thoughts with us | Share your thoughts on this article | Share your views | Share your view |
        Share your views below | Share your views in the comments | Share what you think |
        Tell us your thoughts in the comments | Have your say below | Have your say in the comments |
        Have your say in the comments below | Have your say in the comments section below |
        Have your say in our comments section | Have a comment? |
        Have something to add to this story? Share it in the comments | Do you have a comment? |
        Do you want to comment? | Do you want to leave a comment? | Want to comment? |
        Want to leave a comment? | Want to join the discussion? | Want to join the conversation? |
        Want to share your thoughts? | Want to have your say? | Want to post a comment? |
        Join the conversation below | Join the conversation in the comments |
        Join the conversation on Facebook | Join the conversation on Twitter |
        Join the conversation on our Facebook page | Join the conversation on social media |
        Join the conversation and leave a comment | Join the debate below | Join the discussion below |
        Join the discussion in the comments | Join the discussion on Facebook |
        Join the discussion on our Facebook page | Join discussion | Join conversation |
        Join in the conversation | Join in the discussion | Comment on Reddit | Comment on Facebook |
        Comment on Twitter | Comment on Mastodon | Comment by email | Comment via email | Reply via email |
        Reply by email | Reply by e-mail | Reply with a comment | Reply to this | Reply to this comment |
        Reply to this post | Reply to topic | Reply to post | Reply to comment | Reply to author | Reply on X |
        Reply on Twitter | Get new comments by email | Get replies by email | Follow comments on this article |
        Follow the comments | Follow this discussion | Follow discussion | Follow this conversation |
        Follow conversation | Follow replies | Follow this comment | Unfollow comments | Unfollow discussion |
        Unfollow conversation | Thank you for your comment | Thanks for your comment | Please enter a comment |
        There was an error loading comments | Subscribers can comment | My comments | Report a comment |
        Copy permalink to clipboard | Share this article and your comments | Click to comment |
        Click to view comments | Click to load comments | Click to show comments | Click here to comment |
        Click here to leave a comment | Click here to post a comment | Click here to add a comment |
        Click here to view comments | Click here to view all comments | Click here to share your thoughts |
        Click here to reply | Click here to cancel reply | Follow the conversation |
        Follow the conversation on Twitter | # with # posters participating | # posters participating |
        How to comment | Rate this comment | Are you sure you want to report this comment? |
        Create an account or sign in to comment
      `,
    }),
  },
  {
    name: "comment form",
    reason: "Part of a form for comments, which stands below the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        You must login or create an account to comment | You must log in or create an account to comment |
        You must log in or register to comment | You must log in or register to post a comment |
        You must be signed in to comment | You must be a subscriber to comment |
        You must be a member to comment | You must be logged in to reply |
        You must be logged in to post comments | You need to be logged in to comment |
        You need to be logged in to post a comment | You need to log in to comment |
        You need to log in or register to comment | You need to sign in to comment |
        You need to be a member to comment | You need to be a subscriber to comment |
        You can log in to post a comment | You have to be logged in to comment | You have to log in to comment |
        You must have an account to comment | Please log in to post a comment |
        Please log in to leave a comment | Please log in or register to comment |
        Please log in or create an account to comment | Please login to comment |
        Please login to post a comment | Please login or register to comment | Please sign in to comment |
        Please sign in to leave a comment | Please sign in to post a comment |
        Please sign in or register to comment | Please sign in or create an account to comment |
        Please register to comment | Please register or log in to comment |
        Please register or login to comment | Please subscribe to comment |
        Please subscribe or log in to comment | Log in to post a comment | Log in to post comments |
        Log in to add a comment | Log in to join the conversation | Log in to join the discussion |
        Log in or register to comment | Log in or register to post comments |
        Log in or register to post a comment | Log in or sign up to comment |
        Log in or create an account to comment | Log in or subscribe to comment | Log in to reply |
        Log in with your account to comment | Login to post a comment | Login to leave a comment |
        Login to add a comment | Login to join the conversation | Login or register to comment |
        Login or register to post comments | Login to reply | Sign in to post a comment |
        Sign in to leave a comment | Sign in to add a comment | Sign in to join the conversation |
        Sign in to join the discussion | Sign in or register to comment |
        Sign in or create an account to comment | Sign in to reply | Sign in to view comments |
        Sign in to view all comments | Sign up to comment | Sign up or login to join the discussions! |
        Sign up or log in to join the discussion | Sign up or log in to comment |
        Sign up to join the conversation | Sign up to join the discussion | Subscribe to join the conversation |
        Register or log in to comment | Register or login to comment | Register to post a comment |
        Register to join the conversation | Register to join the discussion | Only subscribers can comment |
        Only subscribers can comment on this post | Only subscribers can post comments |
        Only members can comment | Only logged in users can comment |
        Only paid subscribers can comment on this post | Comments off | Commenting on this article has ended |
        No new comments can be posted | Be the first to start the conversation |
        Be the first to start a conversation | Be the first to join the conversation |
        Be the first to join the discussion | Be the first to reply | Be the first to leave a reply |
        Be the first to add a comment | Be the first to post a comment | Be the first to comment here |
        Be the first to comment on this story | Be the first to comment on this article |
        Be the first to comment on this post | Be the first one to comment |
        Be the first one to leave a comment | Be the first to share what you think |
        Be the first to know when comments are posted | No comments so far | No comments posted |
        No comments have been posted | No comments have been posted yet | No comments have been added |
        No comments have been added yet | No comments have been left | No comments found |
        No comments available | No comments to show | No comments on this article | No comments on this story |
        No comments on this post | No comments for this article | No comments here yet |
        No comments were posted | No comments, be the first | No comments yet, be the first |
        No comments yet. Be the first! | No comments yet. Be the first to comment |
        No comments yet. Start the conversation! | No comments yet. Why not be the first? |
        No comments, yet. Add your thoughts about this topic | No comments. Be the first! |
        No one has commented yet | No replies yet | No replies | No pingbacks | No pingbacks yet |
        No reader comments | There are no comments | There are no comments so far |
        There are no comments for this article | There are no comments on this article |
        There are no comments on this post | There are no comments for this post |
        There are no comments for this entry | There are no comments posted here yet |
        There are no comments on this story | There are no comments for this story |
        There are no comments at this time | There are currently no comments |
        There are currently no comments on this article | There are currently no comments for this article |
        There are no replies yet | Send me an email when new comments are posted | Send me notifications |
        Send me notifications of new comments | Get email notifications of new comments |
        Get email updates of new comments | Your email address will only be used to send you our newsletter |
        Your email address will only be used for this newsletter | Sign up to comment and more Sign up |
        Sign up to comment and more
      `,
    }),
  },
  {
    name: "rules for comments",
    reason: "What the site asks of readers who comment.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Please keep comments civil | Please read our commenting policy | Please read our comment policy |
        Please read our comments policy | Please read our comment policy before commenting |
        Please read our commenting guidelines | Please read our community guidelines |
        Please read our commenting rules | Please see our commenting policy | Please see our comment policy |
        Please review our comment policy | Please review our community guidelines |
        Please follow our community guidelines | Please read the comment rules |
        Please read the rules before commenting | Read our commenting policy | Read our comment policy |
        Read our commenting guidelines | Read our community guidelines | Read the commenting guidelines |
        Read our comments policy | Read our commenting rules | Comment rules | Commenting FAQ |
        Commenting FAQs | Commenting Guidelines | Commenting policy | Commenting rules | Commenting help |
        Commenting terms | Commenting terms and conditions | Comments FAQ | Comments guidelines |
        Comments rules | Community rules | Our community guidelines | Our commenting policy |
        Our commenting guidelines | Our comments policy | Our comment policy | Our comments rules |
        Rules for commenting | Discussion guidelines | Discussion rules | Submissions and Discussion Policy |
        Terms of commenting | I agree to the comment policy | I agree to the commenting policy |
        I agree to the community guidelines | Was this comment helpful?
      `,
    }),
  },
];
