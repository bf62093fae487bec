import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English sites print in forms for letters, subscriptions and accounts. */
export const ENGLISH_PAGE_LINE_RULES_5: readonly FurnitureRule[] = [
  {
    name: "subscriber wall",
    reason: "A notice to subscribers, or a call to become one.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        You can cancel at any time | Cancel any time | Cancel at any time | Please subscribe to keep reading |
        Please subscribe to read more | Please subscribe to view this content |
        Please subscribe or log in to continue reading | Please log in to continue reading |
        Please log in to view this content | Please login to continue | Please login to continue reading |
        Please login to view this page | Please sign in to continue | Please sign in to continue reading |
        Please sign in to view this content | Please register to continue |
        Please register to continue reading | Please register to read more | Subscribe to get full access |
        Subscribe to continue | Subscribe to read the full article | Subscribe to read the full story |
        Subscribe to read this article | Subscribe to read this story | Subscribe to view |
        Subscribe to view this content | Subscribe to listen | Subscribe to support us |
        Subscribe to support our work | Subscribe to access | Subscribe to access this article |
        Subscribe today for full access | Subscribe now to read more | Subscribe now to continue reading |
        Subscribe for full access | Subscribe or log in to continue reading |
        Subscribe or log in to read the rest of this content | Subscribe or log in to read more |
        Subscriber-only content | Subscriber only content | Subscriber-only newsletter |
        Continue reading for free | Continue reading your article |
        Continue reading your article with a subscription | Keep reading with a free account |
        Keep reading for free | Keep reading with a subscription | Not a member yet? |
        Not a subscriber? Subscribe | Not a subscriber? Subscribe now | Not a subscriber yet? |
        Not a subscriber? Join | Not a user yet? | Not yet a member? | Not yet a subscriber? | Not logged in? |
        Already a member? Login | Already a member? Log in here | Already a member? Sign in here |
        Already a print subscriber? | Already a print subscriber? Get access | Already a digital subscriber? |
        Already a user? | Already have an account? Login | Already have an account? Log in here |
        Already have an account? Login here | Already have an account? Sign in here |
        Already have a subscription? | Already have a password? | Already have access? |
        Already subscribed? Login | Already logged in? | Already on the list? | Already paid? |
        Are you a subscriber? | Are you a member? | Are you a print subscriber? | Are you already a member? |
        Create an account to continue | Create a free account to continue | Create a free account to read |
        Create a free account to keep reading | Create your free account to continue reading |
        Create your free account or log in to continue reading | Get access now | Get access today |
        Get access to this article | Get access to this story | Get access to all articles | Get full access |
        Get full access now | Get full access to this article | Get full access to this story |
        Get digital access | Get free access
      `,
    }),
  },
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Cancel subscription | Please subscribe or login | Please log in to save this article |
        Please log in to use this feature | Please log in or register | Please log in or subscribe |
        Please login or register | Please sign in or register | Subscribe or login | Subscriber service |
        Subscriber help | Subscriber support | Subscriber account | Subscriber agreement | Subscriber FAQ |
        Subscriber terms | Subscriber Terms and Conditions | Subscription Terms |
        Subscription terms and conditions | Subscription terms & conditions | Subscription services |
        Subscription options | Subscription FAQ | Subscription help | Subscription information |
        Subscription agreement | Subscription management | Subscription required | Subscription support |
        Subscription settings | Group subscription | Gift a subscription | Give a gift | Give a subscription |
        Corporate subscription | Digital subscription | My saved articles | My saved stories | My preferences |
        My subscription | My purchases | Buy a subscription | Buy subscription | Click here to login |
        Join or login | Become a subscriber today | Become a paid subscriber | View my profile |
        View full profile | View author profile | View author's profile | Open account menu |
        Close account menu | Switch account | Keep me updated | Keep me posted | Can't log in? |
        Can't sign in? | Can't login? | Not you? | Not you? Log out | Not you? Sign out | New subscriber? |
        Forgot your username? | Forgot your password or username? | Forgot your username or password? |
        Forgot username? | Forgot username or password? | Forgot login? | Forgot email? | Forgotten password |
        Recover password | Retrieve password | A password will be emailed to you | Create an account today |
        Create an account for free | Create a free account today | Create a new account | Create free account |
        Create my account | Create my free account | Create your account | Create your free account |
        Create your free account today | Start subscription | Start a subscription | Get a subscription |
        Get a gift | Get a gift subscription | Get the full story with a subscription | Free Subscription
      `,
    }),
  },
  {
    name: "note to subscribers",
    reason: "It says who may read on, or asks to subscribe.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: `
        free articles in the last | free article remaining | free stories remaining |
        articles remaining this month | you've reached your limit of | you have reached your article limit |
        you have reached your free article | you've reached your free article |
        you have now reached your allowance | you have used all of your free | you've used all of your free |
        you have read all of your free | you've read all your free | this article is for subscribers only |
        this article is only available to subscribers | this content is only available to subscribers |
        this content is for subscribers only | this story is for subscribers only | this is a subscriber-only |
        this post is for subscribers | this post is for subscribers on the | subscribe now to access |
        subscribe now to read | subscribe for full access | subscribe today for full access |
        subscribe today to get | get full access to our | to continue reading, please |
        to continue reading this article | to read the full story, subscribe |
        to read the full article, subscribe | please log in or subscribe to | please subscribe or log in to |
        log in or subscribe to continue | already a print subscriber | if you are already a subscriber |
        allows ad-free access to the site | just enter your email address in the box below |
        yours for as low as | register for free to continue
      `,
    }),
  },
];
