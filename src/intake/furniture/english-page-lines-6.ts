import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** The buttons, ratings and links that English sites print beside an article. */
export const ENGLISH_PAGE_LINE_RULES_6: readonly FurnitureRule[] = [
  {
    name: "share button",
    reason: "The label of a button that shares the article.",
    place: "edges",
    isBesideText: true,
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Post to Twitter | Copy permalink | Have something to share? | Want to share your story? |
        Please share this article | Please share this post | Please share this story | Please like and share |
        Digital Print Edition | Print subscription | Print subscriber? | Print edition subscription |
        Print edition archive | Printable version | Printer-friendly page | Print friendly | Print-friendly |
        Print-friendly version | Print friendly version | Print version | Print this post | Print this entry |
        Print or save | Print & share | Print & PDF | Print PDF | Print/PDF | Print to PDF | Print / PDF |
        Print/Email | Print & email | Print or email | Save as PDF | Save to PDF | Save PDF | Save page |
        Save this page | Save this | Save this article for later | Save this story for later | Save this post |
        Save this for later | Save this video | Save article for later | Save story for later | Save post |
        Save to read later | Save to read list | Save to reading list | Save to your reading list |
        Save to bookmarks | Save to list | Save to Pinterest | Save to Facebook | Save to my account |
        Save to Wishlist | Save on Pinterest | Saved to reading list | Email a Friend | Email to friend |
        Email this post | Email this to a friend | Email this article to a friend | Email this link |
        Email this recipe | Email page | Email link | Email author | E-mail a friend | E-mail to a friend |
        E-mail this | E-mail this story | E-mail this page | E-mail this post | E-mail article |
        E-mail the author | Mail this article | Mail to a friend | Mail to friend | Mail a friend | Mail this |
        Mail this to a friend | Mail article | Send this page to a friend | Send this article to a friend |
        Send this story to a friend | Send this to a friend | Send this to friend | Send to friend |
        Send to email | Send to Email Address | Send article | Send e-mail | Send as email |
        Send a link to a friend | Send a link | Send link | Send a link to this page | Submit to Digg |
        Submit to Reddit | Submit to StumbleUpon | Order this photo | Buy this photo | Buy Photo | Buy photos |
        Buy this image | Buy this picture | Buy image | Buy this book | Buy the print edition |
        Purchase this photo | Reprints and Permissions | Reprints and licensing | Reprints & licensing |
        Rights and permissions | Get permission | Get permissions | Get reprints |
        Get permission to reuse this article | Permissions & reprints | Republish our articles |
        Republish our articles for free | Republish our stories | Republish our stories for free |
        Republish for free | Republish content | Licensing & reprints | Licensing and reprints |
        Copy to clipboard | Copy the link | Copy the URL | Copy the link to this article | Copy this URL |
        Copy article link | Copy page link | Copy story link | Copy link to this article |
        Copy link to section | Copy HTML | Copied to clipboard! | Copied to your clipboard | Link is copied |
        Link has been copied | Link has been copied to clipboard | Link to share | Link to article |
        Link to this page | Link to this post | Link to this | Link to this story | Link to this section |
        URL copied | URL has been copied | Page link copied | The link has been copied |
        The link has been copied to your clipboard | Shortlink | Page URL | Article link | Story link |
        Article URL | Share on Google Plus | Share with friends | Share with a friend |
        Share with your friends | Share with us | Share via text message | Share via link | Share this photo |
        Share this image | Share this image on your site | Share this gallery | Share this quote |
        Share this blog | Share this blog post | Share this episode | Share this event | Share this selection |
        Share this with a friend | Share this free | Share article link | Share page | Share page link |
        Share story | Share post | Share post link | Share image | Share photo | Share video | Share selection |
        Share the article on Facebook | Share the link | Share the post | Share the page | Share icon |
        Share menu | Share options for this article | Share bar | Share close | Share modal | Share now |
        Share it | Share it on Facebook | Share it on Twitter | Share it on social media | Share it now |
        Share on social | Share on mail | Share on X (Twitter) | Share on X/Twitter |
        Share on your social media | Share to social media | Share to social | Twitter share | LinkedIn share |
        WhatsApp share | Email share | Pinterest share | Reddit share | Tweet this post | Tweet this page |
        Tweet it | Tweet about it | Tweet button | Tweet us | Tweet link | Tweet article | Post this | Pin it! |
        Pin this | Pin this article | Pin this post | Pin this recipe | Pin this page | Pin to Pinterest |
        Pin for later | Pin it for later | Pin this for later | Pin button | Like this article? |
        Like this post | Like this post? | Like this story? | Like this page | Like this content? |
        Like this video? | Like this comment | Like this article? Share it | Like this post? Share it |
        Like this post? Please share | Like this story? Share it | Like this? Share it |
        Like this? Please share | Like it? Share it | Like what you read? | Like what you read? Share it |
        Like what you see? | Like what you see? Share with a friend | Like what you're reading? |
        Like what you're reading? Subscribe | Like what you are reading? | Like our page |
        Like our Facebook page | Like our page on Facebook | Like and share | Like & share |
        Like, share and follow | Like, share and subscribe | Like and subscribe | Like article | Like comment |
        Like page | Like post | Enjoyed reading this? | Sharing is caring! | Sharing tools | Please share this |
        Click to share | Click to share this article | Click to share on X | Click to share on Twitter |
        Click to share on Facebook | Click to share on LinkedIn | Click to share on Reddit |
        Click to share on WhatsApp | Click to share on Telegram | Click to share on Pinterest |
        Click to share on Tumblr | Click to share on Bluesky | Click to share on Mastodon |
        Click to email a link to a friend | Click to email this to a friend | Click to email | Click to tweet |
        Click to copy | Click to copy link | Click to copy the link | Click here to share |
        Follow us and share | Loading tweet | View original tweet | View PDF | View print version |
        View print edition | View tweet | Toggle share menu | Toggle share options | Open share drawer |
        Open share menu | Open share dialog | Close share | Close share menu | Change email address |
        Skip social share | Skip sharing | Story continues below tweet | Article continues below tweet |
        Get a print subscription | Get the print edition | Get this story's permalink | Get our print edition |
        Download article (PDF) | Download PDF version | Download a PDF | Download a PDF of this article |
        Download this article as a PDF | Download this article as PDF | Download this page as PDF
      `,
    }),
  },
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        See all stories | See all videos | See all headlines | See all topics | See all related |
        See all related articles | See all related content | See all events | See all results |
        See all authors | See all latest | See all latest news | Be the first to rate this |
        Be the first to rate this article | No votes yet | No votes so far | There are no ratings yet |
        Leave us feedback | Have a correction? | Your feedback has been sent |
        What did you think of this article? | What did you think of this story? |
        What did you think of this post? | What did you think about this article? | Do you have any feedback? |
        Do you like this article? | Do you like this story? | Do you like this post? | Please log in to vote |
        Give us your feedback | Give your feedback | Give feedback on this page | Send corrections |
        Report an error in this article | Report an error or typo | Report an error in this story |
        Report mistake | Report correction | Report a correction or an error | Report an inaccuracy |
        Report a broken link | Report a story | Report an ad | Report this post | Report this page |
        Report this content | Report this image | Report this story | Report this video | Report this user |
        Report this product | Report copyright | Report chapter | Report this chapter |
        Report content on this page | Submit correction | Found an error? | Found an error? Let us know |
        Found an error in this article? | Found a mistake? Let us know | Found a mistake in this article? |
        Found a typo? | Found a typo? Let us know | Found this article useful? | Found this article helpful? |
        Found this useful? | Found this helpful? | Found This Helpful | Find this article helpful? |
        Find this useful? | See an error in this article? | See a mistake? | See a typo? | Notice a typo? |
        Notice an error? | Correction request | Click to rate | Click to rate this post |
        Click here to see all | Click here to report an error | Click here to report a typo |
        Click the star to rate | Follow us on Spotify | How can we improve? | How can we improve this page? |
        How can we improve this post? | How can we improve this article? | How did we do? |
        How did we do with this article? | How did we do?Let us know | How would you rate this article? |
        How would you rate this post? | How would you rate this page? | How would you rate this story? |
        How useful was this article? | How useful was this page? | How useful was this? |
        How useful was this article to you? | How helpful was this article? | How helpful was this page? |
        How helpful was this post? | How helpful was this? | How was this article? |
        How was this article for you? | As you found this post useful |
        We're sorry that this post was not useful for you | Let us improve this article! |
        Tell us how we can improve | Tell us how we can improve this page |
        Tell us how we can improve this article | No votes so far! Be the first to rate this article |
        Was this article helpful to you? | Was this article valuable? | Was this page helpful to you? |
        Was this post helpful? | Was this post useful? | Was this story helpful? | Was this content helpful? |
        Was this content useful? | Was this helpful to you? | Was this useful? | Was this useful to you? |
        Was this recipe helpful? | Was this topic helpful? | Did this article help? |
        Did this article help you? | Did this page help you? | Did you find this article useful? |
        Did you find this helpful? | Did you find this information helpful? |
        Did you find this information useful? | Did you find this post helpful? |
        Did you find this post useful? | Did you find this story helpful? | Did you find this useful? |
        Did you find this content useful? | Did you find an error? | Did you find a mistake? |
        Did you find a mistake in this article? | Did you find a typo? | Did you find what you need? |
        Did you like this article? | Did you like this article? Share it | Did you like the article? |
        Did you like this post? | Did you like the post? | Did you like this story? |
        Did you like this? Share it! | Did you like what you read? | Do you find this article useful? |
        Do you find this helpful? | Rate this story | Rate this page | Rate this content | Rate this video |
        Rate this product | Rate story | Rate the article | Rate the story | Rate the post | Rate this entry |
        User rating | User ratings | User Rating: Be the first one! | Reader rating | Reader ratings |
        Vote for this | Vote for this article | View poll results | Poll results | Poll archive |
        Take our survey | Open in Spotify | Close this notice | Close notice | Close cookie notice |
        Dismiss notice | Accessibility feedback | Accessibility notice
      `,
    }),
  },
  {
    name: "site link",
    reason: "A link to a page about the site itself.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Submit your feedback | Send us your thoughts | Send us your views | Have a tip? |
        Have a tip? Let us know | Have something to add to this story? | Got a tip? Let us know |
        Got a story tip? | Got a story to tell? | Got a story for us? | Do you have a tip? |
        Do you have more information about this story? | Want to write for us? | Want to get in touch? |
        Want to contact us? | Want to advertise with us? | Email the reporter | Email the editor |
        Email the writer | Email us your story | Email us your photos | Send a tip | Send a news tip |
        Send a correction | Send us a message | Send us a news tip | Send us a story | Send us an email |
        Send us an e-mail | Send us your feedback | Send us your news | Send us your news tips |
        Send us your photos | Send us your photos and videos | Send us your pictures | Send us your stories |
        Send us your story | Send us your videos | Send us news | Send us news tips | Send us tips |
        Send us mail | Send your feedback | Send your news | Send your photos | Send your photos and videos |
        Send your story | Send your tips | Send your story tips | Send your stories | Send news tips |
        Send in your news | Send in your photos | Send in your story | Submit a story | Submit a news tip |
        Submit a photo | Submit a photo or video | Submit a blog post | Submit a video | Submit a news story |
        Submit a recipe | Submit an article | Submit an ad | Submit article | Submit articles | Submit events |
        Submit news tip | Submit news tips | Submit photo | Submit photos | Submit story | Submit tip |
        Submit your article | Submit your events | Submit your news | Submit your news tips |
        Submit your photo | Submit your photos | Submit your story | Submit your stories | Submit your tips |
        Submit your video | Submit your Work! | Write for us! | Write for this site | Write for this blog |
        Write to the editor | Write to the author | Write a blog | Write an article | How to write for us |
        How to advertise | How to advertise with us | How to contact us | How to submit an article |
        How to use this site | How to republish | Get in touch! | Get in touch with us |
        Get in touch with the author | Get in touch with us here | Get in touch today
      `,
    }),
  },
  {
    name: "donation appeal",
    reason: "An appeal to support the site.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Want to support our work? | Want to support us? | Please consider a donation | Please support our work |
        Please donate now | Please donate today | Give to support our work | Click here to donate |
        Click here to support us | Become a member today | Become a member now | Become a member for free |
        Become a supporter today | Become a patron! | Become a friend on Facebook | Become Contributor |
        Become a contributor today | Become a premium member | Become a free member | Go Ad-Free | Go ad free
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
        Join the community | Join our Facebook group | Join our team | Thanks for watching!Visit Website |
        Follow us on social | Follow us on our social media | Follow us via RSS | Follow us here |
        Follow us now | Follow us for more | Follow us for more updates | Follow us for updates |
        Follow us for the latest news | Follow us and like us | Follow us in Google News |
        Follow us to get latest updates | Follow this blog | Follow our blog | Follow our channel |
        Follow our Facebook page | Follow our live blog | Follow our page | Follow our coverage |
        Follow our social media | Follow our work | Follow our live coverage | Follow me on Twitter |
        Follow me on Instagram | Follow me on Facebook | Follow me on Pinterest | Follow me on X |
        Follow me on Mastodon | Follow me on Bluesky | Follow me on LinkedIn | Follow me on social media |
        Follow me on YouTube | Follow me here | Follow author | Follow authors | Follow the author on Twitter |
        Follow this writer | Follow this reporter | Follow this story | Follow this section | Follow this page |
        Follow this tag | Follow tag | Follow story | Follow section | Follow page | Follow category |
        Follow channel | Follow blog | Follow live | Follow now | Follow the topics in this article |
        Follow the topics in this story | Follow the latest | Follow these topics |
        Follow the author of this article | Follow the blog | Following topic | Unfollow author |
        Unfollow topic | # followers | Join the Community on social media | Join us on Instagram |
        Join us on Twitter | Join us on LinkedIn | Join us on social media | Join WhatsApp channel |
        Join Telegram channel
      `,
    }),
  },
  {
    name: "app link",
    reason: "A link to the site's programs for telephones.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        View source version | View mobile site | View mobile version | View full version |
        View today's edition | View the e-edition | View e-edition | View site in mobile |
        View non-mobile version | View in app | View in the app | Get the e-Edition |
        Get the E-Edition Click here to register | Download the latest version | Android apps | iOS app |
        Mobile site | Mobile Privacy | Mobiles / Tablets | Free Mobile App | Free mobile apps | Our app |
        Our mobile app | Our mobile apps | Desktop site | Desktop view | Web edition | Online edition
      `,
    }),
  },
  {
    name: "link to the site's app",
    reason: "A link to the site's programs for telephones and tablets.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Click here to download our app | Click here to download our free app | Tap to expand | Tap to listen |
        Tap to play | Tap to read more | Tap to view | Get it on the App Store | Get our apps |
        Get our free app | Get our mobile app | Get our new app | Get our news app | Get the free app |
        Get the mobile app | Get the news app | Get the Android app | Get the iOS app | Get the apps |
        Download the app now | Download the app today | Download the app here | Download the free app |
        Download the mobile app | Download the news app | Download the new app | Download our apps |
        Download our app now | Download our app today | Download our app for free | Download our free app |
        Download our free apps | Download our free mobile app | Download our mobile app |
        Download our mobile apps | Download our Android app | Download our iOS app | Download our new app |
        Download our news app | Download our latest app | Download for iOS | Download for Android |
        Download from App Store | Download from the App Store | Download from Google Play |
        Download on Google Play | Available at the App Store | Available on App Store |
        Available on the Google Play Store | Available for iOS and Android | Available for Android |
        Available for iOS
      `,
    }),
  },
];
