import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English papers, magazines and stations print in players, lists, letters, menus and legal notes. */
export const ENGLISH_PAGE_LINE_RULES_11: readonly FurnitureRule[] = [
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Loading Photo Gallery | Video muted: click volume for sound | Click for sound | Scroll Left |
        Scroll Right | Media playback is unsupported on your device | Show thumbnails | See full gallery |
        Your video will begin in # | Ad ends in # seconds | Tap photo to enlarge
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
        Invite a Friend | Friend name | Friend email | Their Email | Email Sent | Unable to Send Email |
        Recommend This | Republish Article | Request reprints | Order reprints | License Our Content |
        Syndication & Licensing | Syndication and licensing
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
        + Follow | Follow us on Threads | Follow us on Bluesky | Follow us on Apple News |
        Set as a preferred source on Google
      `,
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Top Picks | Editor's top picks | Hot on the Web | Top Trending | Top Trends | Top Searches |
        Top trending stories | Trending across the web | Recent Features | Visual Stories | Web Stories |
        ICYMI | Latest Sports Scores | Scores and More | Scores & more | Show Best Matches
      `,
    }),
  },
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: `
        View all coverage | Read all our coverage | View complete coverage | View full coverage |
        More by this contributor | More from this contributor | More from the latest issue |
        View related articles | Related photo galleries | Related white papers | Elsewhere on our site |
        Readers who read this also read
      `,
    }),
  },
  {
    name: "label of the article's tags",
    reason: "A label of the site, or the article's tags behind it.",
    place: "edges",
    opensTags: true,
    wordings: wordingsByLanguage({
      en: `
        Companies mentioned in this article | Companies in this story | Teams in this story |
        Stocks mentioned in this article | Mentioned in this article | Tags associated with this article |
        Follow topics and authors from this article
      `,
    }),
  },
  {
    name: "author box",
    reason: "A line of the box that presents the author.",
    place: "edges",
    opensAuthorBox: true,
    wordings: wordingsByLanguage({
      en: `
        About this contributor | About this reporter | About the Contributor | About the Contributors |
        About the reporter | Bio / Archive | Bio & archive | View full bio
      `,
    }),
  },
  {
    name: "author's role",
    reason: "What the author is to the site, beside the author's name.",
    place: "edges",
    namesRole: true,
    wordings: wordingsByLanguage({
      en: `
        Contributor | Columnist | Community contributor | Political Commentator | Digital Editor |
        Digital producer | Multimedia journalist
      `,
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Sweeten your inbox | Register for Emails | Get Email News | Sign up for text alerts | Sign me up! |
        Yes, sign me up! | No thanks, continue to site | Never miss out on the latest news |
        Don't miss a headline | Stay on top of breaking news | Stay in touch with us anytime, anywhere |
        Local news delivered to your inbox | Get the day's top headlines |
        Get breaking news alerts by text | Get notified of breaking news | Subscribe For Free! |
        Manage your lists | Browse our newsletters | No spam. Unsubscribe anytime |
        We will never share your email address | This email address is already registered
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        sign me up for occasional special offers | daily news emails and breaking news alerts |
        keep me up to date on the latest | lost your password? check the box |
        lost your username? check the box | has new weekly email newsletters |
        by clicking sign up, you agree | by clicking subscribe, you agree | by clicking submit, you agree |
        by submitting. you agree | by submitting your email address, you agree |
        by submitting this form, you agree | by submitting this form, you are consenting |
        you can revoke your consent to receive emails | by entering your email address, you agree |
        by providing your phone number, you agree | message and data rates may apply |
        msg & data rates may apply | we use your sign-up to provide content
      `,
    }),
  },
  {
    name: "account link",
    reason: "A link to log in or to manage a reader's account.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        You are signed in as | You are logged in as | Not Registered? | Public Profile | Favorite Teams |
        Favorite Schools | Lost your username? | Manage your Subscriptions |
        Manage print subscription / Tax receipt | Member sign in | Activate your digital subscription
      `,
    }),
  },
  {
    name: "subscription link",
    reason: "A link to buy or to read the site's newspaper.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        News subscriptions | Print subscriptions | Renew your subscription | Report delivery issue |
        Get Back Issues | Buy back issues | View past issues | On Sale Now | Read the latest issue |
        eReplica
      `,
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Funded by readers like you | Supported by readers like you | Legacy Giving |
        Make a tax-deductible donation | Become a sustaining member | Support student journalism |
        Support our student journalists | Support nonprofit journalism | Vehicle donation
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        your donation will support the student journalists |
        your contribution will allow us to purchase equipment | cover our annual website hosting costs
      `,
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        FCC Public Files | Public File Contact | Public File Help | EEO Reports | EEO Public File Report |
        Closed Captioning Assistance | Closed captioning concerns | Children's programming reports |
        Contest Rules | Contests & promotions | Competition Terms | Staff directory |
        Corrections & complaints | Complaints procedure | Company Info | Job Openings | Media Kits |
        Advertising guidelines | Advertise on our website | Place an Ad | Place an obituary |
        Post a free classified ad | Sell/Rent your home | Find&Save | Local Businesses |
        Business Resource Center | Apartment Rentals | Apartments and Rentals | Our Newspapers |
        Special Offers | Change Region | Set Your Edition | Choose your location | Mobile/Newsletters |
        Newsletters & alerts | School closings & delays | Contact Info | About Us & Contact |
        Change Privacy Settings | Parental Guidance | News feeds | RSS & podcasts
      `,
    }),
  },
  {
    name: "home and breadcrumb",
    reason: "A link to the site's front page, or the path to the article.",
    place: "edges",
    isInMenu: true,
    namesHome: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Breadcrumb
      `,
    }),
  },
  {
    name: "menu and search",
    reason: "A word of the site's menu or search field.",
    place: "edges",
    isInMenu: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Open Search Field | Close Search Field | Entire Website | mobile footer left menu | MORE arrow
      `,
    }),
  },
  {
    name: "advertisement label",
    reason: "The label of an advertisement.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Advert | Adverts | Ad:Right | Ad: Right | Ad: Position# | Ad: Right# | Ad placeholder |
        Article continues below advert | Story continues below advert | Scroll down to continue
      `,
    }),
  },
  {
    name: "rights notice",
    reason: "The site's statement that it holds the rights to its pages.",
    place: "edges",
    endsArticle: true,
    phrases: wordingsByLanguage({
      en: `
        the material on this site may not be reproduced | transmitted, cached or otherwise used, except |
        constitutes acceptance of our user agreement | apply to all content you upload or otherwise submit |
        we're happy to make this story available to republish |
        to republish, copy the html, which includes | republish our articles for free, online or in print |
        content curation and aggregation powered by | by viewing this site you agree to our
      `,
    }),
  },
];
