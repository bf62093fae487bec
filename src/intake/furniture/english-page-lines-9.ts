import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English papers, magazines and stations print beside their lists, players and legal notes. */
export const ENGLISH_PAGE_LINE_RULES_9: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: `
        Read other related stories about this | Read other related stories | Other related news |
        Read other related articles | Related items | More related items | More related topics |
        Related topics and articles | More from our blogs | More from our sites | More from our partner sites |
        More from our sister sites | Latest from our blogs | Latest from our partners |
        More stories from this section | More articles from this section | More news in this section |
        More stories like these
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
        Facebook Activity | Most sent | Most sent stories | Most sent articles | Most recommended |
        Most recommended stories | Most recommended articles | Most recommended comments |
        Most popular content | Most read in the last # hours | Most e-mailed stories | Most emailed stories |
        Most e-mailed articles | Most emailed articles | Most e-mailed this week | Most searched topics |
        Most liked on Facebook | Most shared on Facebook | Most shared stories | Most shared articles |
        Most shared this week | Most shared videos | Most discussed stories | Most discussed articles |
        Most viewed this week | Most watched videos | Most watched this week | Top stories in this section |
        Latest reader comments | Latest comments from readers | Latest updates on this story |
        Recent reader comments | Popular topics this week | Popular with readers | Popular with our readers |
        What our readers are reading | What readers are reading
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
        and tagged with | Tags for this article | Tags for this story | Tags for this post | Story tags |
        Article tags | Post tags | Blog tags | Browse by tags | Find more stories about |
        Find more articles about | Find more on these topics | See more stories about |
        See more articles about | See more stories tagged with | More stories about | More articles about |
        More stories tagged with | More articles tagged with | Read more stories about |
        Read more stories tagged with | Read more on these topics | Topics in this story |
        Keywords in this article | People in this story | People in this article | Organizations in this story |
        This article is tagged with | This article was tagged with | This entry was tagged with |
        This post is tagged with | This story is tagged
      `,
    }),
  },
  {
    name: "player or text size button",
    reason: "A button of the page that reads out, prints or resizes the article.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        [+] Enlarge | + Enlarge | (+) Enlarge | [Enlarge] | + Enlarge photo | + Enlarge image |
        Enlarge this photo | Enlarge this picture | Click to enlarge this photo | Click to enlarge this image |
        Click on image to enlarge | Click on the image to enlarge | Click on photo to enlarge |
        Click on the photo to enlarge | Click on picture to enlarge | Click on the picture to enlarge |
        Click photo to enlarge | Click picture to enlarge | Listen live! | Listen live now |
        Listen live online | Watch live now | Watch live stream | Watch the live stream |
        Watch our live stream | Listen to the live stream | Listen to our live stream | Select a live stream |
        Select a stream | Download mp3 | Download the mp3 | Download this mp3 | Download the episode |
        Download episode | Download this episode | Download this podcast | Download the podcast |
        Download podcast | Download the audio | Download audio file | Download this audio |
        Can't see the video? | Can't see the video? Click here | Can't see this video? |
        Can't see this video? Click here | Pop-up player | Popup player | Launch player | Launch slideshow |
        Launch slide show | Launch gallery | Launch photo gallery | Launch video | Add to playlist |
        View full schedule | View the full schedule | See full schedule | See the full schedule | Show archive |
        Show archives | Subscribe to the podcast | Subscribe to this podcast | Subscribe to our podcast |
        Subscribe on iTunes | Subscribe via iTunes | Subscribe on Apple Podcasts | Listen on Stitcher
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
        Site feedback | [+] Site feedback | Website feedback | Send feedback on this page | Send site feedback |
        Feedback on this page | Questions or feedback on this page? Let us know | Advertising info |
        Advertising information | Advertising enquiries | Advertising inquiries | Advertising rates |
        Advertising policy | Submit an obituary | Media directory | Work for us! | Contact our newsroom |
        Contact the newsdesk | Contact the news desk | Contact our news desk | Contact the publisher |
        Contact a reporter | Contact the web team | Contact the webmaster | Contact webmaster |
        About this blog | About this website | About this newspaper | About our ads | About our newsroom |
        About the newspaper | About the magazine | About the publisher | Corrections & clarifications |
        Corrections and clarifications | Correction policy | Ethics code | Ethics statement |
        Disclosure policy | Full disclosure policy | Privacy & legal | Privacy and legal | Legal disclaimer |
        Legal statement | Access rights | Permissions and reprints | Reprint permission | Custom publishing |
        Donate now! | Mobile & apps | Mobile and apps | Mobile apps & alerts | Apps and mobile |
        Digital & mobile | Digital and mobile | Newspapers In Education | Newspaper in Education | TV listings |
        Post a job | Post a job ad | Search for a job | Change to mobile view | View desktop site |
        Breaking news alerts | Breaking news emails | Mobile alerts | News by e-mail | News by email |
        Article archive | Article archives | Article search | Search our archives | View author page |
        View author's page | View full author profile | View archives | Visit our other sites |
        Visit our sister sites | Visit our partner sites | Partner websites | Partner links
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
        Sponsored ads | Sponsored ad | Sponsored advertisement | Sponsored advertisements |
        Sponsored advertising | Sponsored messages | Sponsored offers | Sponsored offer |
        Ads from our partners | Ads by our partners | Ads from our sponsors | Ad from our sponsor |
        Message from our sponsors | A message from our sponsors | Offers from our partners |
        Offers from our advertisers | Your advert here | Report ad | Report this advertisement |
        Report this advert | Advert feedback
      `,
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Got a tip? Tell us | Got a tip? Email us | Got a tip? E-mail us | Got a tip? Contact us |
        Got a tip? Send it to us | Got a tip? Send it in | Got a tip for us? | Got a tip for our reporters? |
        Got a story idea? | Have a tip? Tell us | Have a tip? Email us | Have a tip? Contact us |
        Have a tip we should know? | Have a tip we should know about? | Have a news tip or story idea? |
        Have a correction or news tip? | Have a correction to this article? |
        See something wrong in this story? | See something wrong with this story? |
        See something wrong? Let us know | See an error? Let us know | See an error in this story? |
        Notice an error? Let us know | Noticed an error? Let us know | Notice a mistake? Let us know |
        Spot an error? Let us know | Spot a mistake? Let us know | Edit with Live CSS | Story main image |
        Main story image
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        write css or less and hit save | get smart with the thesis wordpress |
        to report corrections and clarifications, contact | inside knowledge of a topic in the news |
        powered by wordpress.com vip | get our new free ipad app
      `,
    }),
  },
  {
    name: "statement of the site",
    reason: "What the site says of all its texts, such as whose opinion they are.",
    place: "edges",
    phrases: wordingsByLanguage({
      en: `
        all times are gmt. the time now
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
        Submit vote | Submit your vote | Submit my vote | Cast vote | Cast my vote | Vote in the poll |
        Vote in today's poll | Vote to see results | Vote to see the results | Vote and see results |
        Vote now to see results | See poll results | Show poll results | View the poll results |
        Thanks for voting! | Thank you for voting! | Your vote has been counted | Reader poll
      `,
    }),
  },
];
