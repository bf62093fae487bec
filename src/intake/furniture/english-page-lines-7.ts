import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English sites print around menus, pictures and the page itself. */
export const ENGLISH_PAGE_LINE_RULES_7: readonly FurnitureRule[] = [
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Continue to article | Continue to full article | Continue to site | Continue to the article |
        Continue to the site | Continue to website | Click to open in a new tab | Click to open in new window |
        Tap again to scroll to the top! | Now loading | Page loading | Loading article | Loading next article |
        Loading ads | Loading player | Loading the player | Loading audio | Loading content | Loading data |
        Loading gallery | Loading image | Loading images | Loading map | Loading more | Loading more articles |
        Loading more posts | Loading more stories | Loading more content | Loading more results |
        Loading more items | Loading more news | Loading page | Loading related | Loading results |
        Loading search | Loading search results | Loading slideshow | Loading story | Loading the next article |
        Loading the next story | Loading twitter feed | Loading live updates | Loading quiz |
        Loading external content | Loading form | Loading your experience | Wait # second to continue |
        Open in a new tab | Open in new tab | Open in new window | Open in a new window | Opens a new window |
        External links open in a new window | This link opens in a new window | This link opens in a new tab |
        Link opens in new window | Link opens in a new window | Link opens in a new tab | Scroll to bottom |
        Scroll to continue reading | Scroll to read more | Scroll to see more | Scroll to explore |
        Scroll up to top | Scroll for more | Scroll for more content | Scroll for article | Scroll left button |
        Scroll right button | Swipe left for more | Story continues after ad |
        Story continues after the advertisement | Story continues after gallery | Story continues after video |
        Story continues after photo gallery | Story continues below ad | Story continues below gallery |
        Story continues below map | Story continues below photo | Story continues below photo gallery |
        Story continues below video | Story continues below form | Story continues below newsletter sign up |
        Story continues on next page | Article continues | Article continues after the ad |
        Article continues after the advertisement | Article continues after video |
        Article continues after sign-up | Article continues after newsletter signup |
        Article continues after newsletter sign-up | Article continues after the video |
        Article continues after gallery | Article continues below ad | Article continues below this ad |
        Article continues below video | Article continues below gallery | Article continues below the ad |
        Article continues on next page | Content continues below ad | Content continues after ad |
        Content continues below advertisement | Continues after advertisement | Continues below advertisement |
        Continues below ad | Continues after ad | Continue reading below ad | Continue reading after ad |
        Continue reading after the ad | Continue reading article after ad | Continue reading the story |
        Continue reading the article | Continue reading this article | Continue reading this story |
        Continue reading in the app | Continue reading article | Continue with ads | Continue with email |
        Continue with Twitter | Continue with free version | Continue with LinkedIn | Continue in app |
        Continue in browser | Continue in the app | Continue on the web | Continue to home page |
        Continue to homepage | Continue to login | Continue to next page | Reading continues below
      `,
    }),
  },
  {
    name: "button of a picture",
    reason: "A button that opens or enlarges a picture, or unfolds what it shows.",
    place: "anywhere",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Can't read the image? Click here to refresh | Click to zoom | Click to expand image |
        Click to view full size | Click to view gallery | Click to view full image | Click to see full size |
        Click to open image | Click here to view the gallery | Click for full size | Click for gallery |
        Caption | Hide captions | Show captions | Toggle captions | View caption | Expand caption |
        Expand photo | Expand gallery | Expand video | Image caption | Photo caption | Video caption |
        Photos # of # | Gallery # of # | Video # of # | View the gallery | View full gallery |
        View photo gallery | View # photos | View all # photos | View full image | View full-size image |
        View full screen | View fullscreen | View large image | View full size image | Toggle full screen
      `,
    }),
  },
  {
    name: "display switch",
    reason: "A switch for the look of the page, such as its colours or letter size.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Thank you for reading our article | Thank you for reading this article |
        Thank you for reading this post | Thanks for reading this article | Click to continue reading |
        Click here to continue reading | View full text | Font increase | Font decrease | Text smaller |
        Text-only version | Text only version | Paragraph Spacing | Reader Preferences | Reader settings |
        Reading settings | Reading options | Reading preferences | Read mode | Color theme | Color mode |
        Color contrast | Theme Default | Theme settings | Theme switcher | Site theme | Site settings |
        Site preferences | Site options | Page theme | Switch to mobile | Switch to mobile site |
        Switch to mobile version | Switch to night mode | Switch theme | Switch edition | Switch site |
        Switch view | Day mode | Black on white | White on black | High contrast mode | Default font |
        Underline links | Accessibility settings | Accessibility mode | Accessibility features |
        Accessibility policy | Accessibility information | Accessibility support | Start reading now
      `,
    }),
  },
  {
    name: "link back to a list",
    reason: "A link back to a list of the site's articles, or to its front page.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Back to article | Back to the article | Back to all articles | Back to all posts | Back to all stories |
        Back to archive | Back to blog home | Back to blog list | Back to category | Back to the home page |
        Back to the homepage | Back to login | Back to main content | Back to main page | Back to main site |
        Back to news list | Back to posts | Back to press releases | Back to previous page |
        Back to search results | Back to start of article | Back to the blog | Back to the list |
        Back to the news | Back to videos | Back to recipes | Return to article | Return to articles |
        Return to blog | Return to home page | Return to the home page | Return to the homepage |
        Return to index | Return to main page | Return to search results | Go back to the homepage |
        Go back to home page | Go back to article | Go back to the previous page | Go back to previous page |
        Go to main menu | Go to main navigation | Go to next article | Go to previous article |
        Go to first page | Go to last page | Go to mobile site | Go to my account | Go to original article |
        Go to the original | Go to the original article | Go to the next page
      `,
    }),
  },
  {
    name: "button of the page",
    reason: "A button of the site's dialogs, or a note on how its links open.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        No thanks, I'm not interested | No thanks, I don't want to subscribe | No thanks, continue reading |
        No thanks, maybe later | No, I'm not interested | Not now, thanks | Don't show this again |
        Don't show me this again | Don't show again | Do not show this again | Do not show again |
        Open in the app | Open in popup | Opens in a new browser window
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
        Please try your search again | Launch search | Press enter/return to begin your search |
        Press ESC to close | Press enter to search or ESC to close | Hit enter to search |
        Type and hit enter to search | Type and press enter to search | Type then hit enter to search |
        Type your search | Type your search here | Type your search and press enter |
        Type your search terms above and press return to see the search results | Type to search |
        Type something and press enter | Start typing to search | Start your search | Enter search keywords |
        Enter search terms | Enter search text | Enter your search | Enter your search term |
        Enter your search keywords | Enter your search here | Enter your search keyword |
        Enter terms to search | Enter zip code | Search for articles | Search for an article |
        Search for stories | Search for news | Search for anything | Search for topics | Search for posts |
        Search for a recipe | Search for recipes | Search for content | Search for keywords | Search for more |
        Search for a topic | Search the archive | Search the blog | Search the news | Search the store |
        Search this section | Search this topic | Search site | Search website | Search blog | Search archive |
        Search articles | Search all articles | Search all | Search all posts | Search stories | Search news |
        Search our archive | Search our articles | Search our news | Search now | Search term | Search terms |
        Search text | Search result | Search form | Search bar | Search field | Search input | Search toggle |
        Search tips | Search help | Search options | Search in site | Search in this site |
        Search on this site | Search recipes | Search events | Search topics | Search cancel | Search clear |
        Search & hit enter | Search and hit enter | Search and press enter | Search, hit enter |
        Archive search | Quick search | Full text search | New search | Try a new search | Expand search |
        Collapse search | Show search bar | Open the search | Open search window | Close the search |
        Close search form | Clear search text | Clear search field | Clear search results | Clear all |
        Clear filters | Clear field | Clear form | Clear selection | Reset search | Reset form |
        Toggle search field | Toggle the search form | Toggle site search | Toggle navigation menu |
        Toggle main navigation | Toggle site navigation | Toggle side menu | Toggle sub menu |
        Toggle light mode | Toggle light/dark mode | Toggle color scheme | Toggle font size |
        Toggle header menu | Toggle hamburger menu | Toggle user menu | Toggle language menu | Toggle content |
        Toggle filter | Toggle autoplay | Open the menu | Open sub menu | Open user menu | Open site menu |
        Open site navigation | Open more options | Open modal | Open accessibility menu | Close the menu |
        Close sub menu | Close modal window | Close this modal | Close this window | Close this ad |
        Close this banner | Close this | Close pop-up | Close message | Close cookie banner |
        Close GDPR Cookie Banner | Close tab | Close button | Close X | Close and continue | Close and accept |
        Close transcript | Close user menu | Close breaking news | Dismiss this | Dismiss message | Dismiss ad |
        Exit reader mode | Theme Select | Select theme | Reset text size | What would you like to search for? |
        Get the latest updates
      `,
    }),
  },
  {
    name: "browser notice",
    reason: "A technical notice of the page, such as a call to turn on JavaScript.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Please refresh the page | Please refresh your browser | Please update your browser |
        Please use a modern browser | Please enable cookies | Please enable cookies to continue |
        Please turn on JavaScript | Please turn off your ad blocker | Please allow ads on our site |
        Click here to view in browser
      `,
    }),
  },
  {
    name: "button of a gallery",
    reason: "A button that opens or closes a gallery or a player.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        View in full screen | View in fullscreen | View as gallery | View on one page | View in gallery |
        View on Instagram | View on Twitter | View on Facebook | View on YouTube | View on X | View on TikTok |
        View on Pinterest | View on Reddit | View on Tumblr | View on Bluesky | View original article |
        View original content | View original post | View original source | View original image |
        View this gallery | View more photos | Open image modal | Open image gallery | Open photo gallery |
        Open full screen | Open full size image | Close player | Close gallery | Close full screen |
        Close fullscreen | Enter full screen | Download full size image | Download full-size image |
        Download original image | Download this image
      `,
    }),
  },
  {
    name: "skip link",
    reason: "A link for keyboards and screen readers that jumps over the menu.",
    place: "anywhere",
    isInMenu: true,
    wordings: wordingsByLanguage({
      en: `
        Skip to article content | Skip to article body | Skip to secondary sidebar | Skip to main menu |
        Skip to footer navigation | Skip to header navigation | Skip to header right navigation |
        Skip to after header navigation | Skip to site footer | Skip to site search | Skip to search form |
        Skip to sections navigation | Skip to section navigation | Skip to site index | Skip to next section |
        Skip to next article | Skip to breadcrumb | Skip to accessibility | Skip to accessibility statement |
        Skip to collection list | Skip to results | Skip to page | Skip to links | Skip to login |
        Skip to language selection | Skip to latest | Skip to news | Skip to player | Skip to video |
        Skip to transcript | Skip to ad | Skip to key events | Skip to list | Skip menu | Skip past promotion |
        Skip ads | Skip video | Skip gallery | Skip most read | Skip related articles | Skip related content |
        Skip recommended | Skip twitter post | Skip facebook post | Skip instagram post | Skip youtube video |
        Skip sign up | Skip to end of list | Skip this ad | Skip for now | Jump to section | Jump to footer |
        Jump to article | Jump to page | Jump to menu | Jump to transcript
      `,
    }),
  },
  {
    name: "back to top",
    reason: "The label of a button that scrolls the page to its top.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Back to the top of the page | Go back to the top | Go to top of page
      `,
    }),
  },
  {
    name: "notice on use",
    reason: "The site's notice on how its pages may be used.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: `
        may not be reproduced, distributed | may not be published, broadcast |
        except with the prior written permission | all trademarks used are | all other trademarks |
        properties of their respective owners | all content copyright | this material may not be published |
        for permission to republish | for information on reprints
      `,
    }),
  },
  {
    name: "notice on paid links",
    reason: "The site says that shops pay it for links.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: `
        earns from qualifying purchases | earn from qualifying purchases | amazon services llc associates | we may earn an affiliate |
        when you buy through our links
      `,
    }),
  },
  {
    name: "notice of the site",
    reason: "The site says something of itself or of how the page is read.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: `
        if you find this story on amazon | if you see this story on amazon | this story has been unlawfully |
        this tale has been unlawfully | report typos and corrections to | report an error, send |
        to report a correction or typo | to submit a correction | send your news tips |
        by accepting this notice and continuing to browse | find out more about our policy and your choices |
        do not sell my personal | do not sell or share my personal | your california privacy rights
      `,
    }),
  },
];
