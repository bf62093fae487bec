import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English papers, portals, magazines and blogs print above links to other articles. */
export const ENGLISH_PAGE_LINE_RULES: readonly FurnitureRule[] = [
  {
    name: "related articles",
    reason: "A heading for links to other articles.",
    place: "anywhere",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: `
        Those who read this also read | Those who read this article also read | Like this? Read these |
        You May Also Enjoy | You may also like these articles | You may also like these stories |
        You may also like these posts | You might also like these articles | You might also like these stories |
        You might also like these posts | You might like these posts | You may like these posts |
        You may like these articles | You may also like to read | You might also like to read |
        You may also want to read | You may also be interested in these articles |
        You might also be interested in these articles | You may also be interested in reading |
        You may be interested in these articles | You might be interested in these stories |
        You may also find useful | You might have missed | You may have missed these |
        What you may have missed | What you might have missed | Stories you may have missed |
        Stories you might have missed | More articles for you | More posts for you | More posts like this |
        More articles like this | More content like this | Stories Chosen For You | Articles Chosen For You |
        Stories picked for you | Stories selected for you | Stories just for you | Articles selected for you |
        Suggested reading for you | Check out these related articles | Check out more stories |
        Check out more articles | Related Searches | Popular in this category | Popular in this section |
        Popular in the community | Popular on this site | Popular in your area | Popular posts this month |
        Popular stories right now | Popular stories today | Most Popular Stories | Most Popular Articles |
        Most Popular Posts | Most Popular Videos | Most Popular Topics | Most popular now | Most popular today |
        Most popular this month | Most popular in this section | Most popular on this site |
        Most read right now | Most read now | Most read today | Most read this month |
        Most read in this section | Most read articles | Most read posts | Most read news |
        Most read by members | Most viewed articles | Most recent stories | Most recent posts |
        Top stories for you | Top 5 most read | The most read stories | The most read articles |
        The most popular stories | The most popular articles | Latest from our blog | Latest in this section |
        Latest in this category | Latest from this author | Latest by this author |
        Latest articles by this author | Latest articles from this author | Latest stories from this author |
        Latest posts by this author | Recent Articles by this author | Recent articles from this author |
        Recent posts by this author | Recent stories by this author | Recent stories from this author |
        Recent posts in this category | More stories in this section | More articles in this section |
        More articles in this category | More stories in this category | More posts in this category |
        More in this category | More in this section | More in this series | More from this topic |
        More stories on this topic | More articles on this topic | More posts by this author |
        More posts from this author | More articles from this author | More stories by this author |
        More stories from this author | More posts by author | More from this writer | More from this reporter |
        More from our blog | More from the blog | More from this blog | More from our network |
        More from the web | More from the newsroom | More from the archive | More from this edition |
        More from this site | More recent stories | More recent posts | More recent articles |
        More trending stories | More popular stories | More popular posts | More related stories |
        More related articles | More related posts | More posts to read | More articles to read |
        More stories to read | More stories to check out | Other articles in this section |
        Other articles in this category | Other articles by this author | Other articles from this author |
        Other stories in this section | Other stories from this author | Other stories by this author |
        Other posts in this category | Other posts from this author | Other popular stories |
        Other popular articles | Other recent posts | Other recent articles | Other recent stories |
        Other related articles | Other related posts | Other related stories | Also by this author |
        Also from this author | Also popular | Also trending | Also recommended | From this author |
        See also these articles | See related articles | See related stories | Trending right now |
        Trending on the site | Trending on this site | Trending on social media | Trending in this section |
        Top picks for you | Our picks for you | Our most popular stories | Our most popular articles |
        Our most popular posts | Our most read stories | Our most read articles | Our related articles |
        Our related stories | Related stories on this site | Related articles from this site |
        Related from this author | Stories like this | Posts like this | Articles like this |
        Explore more stories | Explore more articles | Explore more on this topic | Promoted links |
        Promoted posts | Promoted articles | Sponsored posts | Sponsored articles | Sponsored results |
        Sponsored headlines | Headlines from our partners | News from our partners | Content by our partners |
        Health Solutions From Our Sponsors | Popular on the web | More stories loading
      `,
    }),
  },
  {
    name: "list of the site's articles",
    reason: "A heading for the site's most read or newest articles.",
    place: "edges",
    opensTeasers: true,
    wordings: wordingsByLanguage({
      en: `
        People Also Read | Recommended based on what you read | Because you read this |
        Because you read this article | Suggested stories | Suggested posts | Suggested reads |
        Suggested links | Suggested videos | Recommended posts | Recommended reads | Recommended content |
        Recommended videos | Recommended news | Recommended from this site | Our Expert Recommends |
        Editor recommends | Editor's selection | Editors' selection | Staff favorites | Reader favorites |
        Check these out | Check out these stories | Check out these articles | Check out these posts |
        Check out our other articles | Check out our latest articles | Check out our latest posts |
        Related search | Related search terms | Searches related to this | Popular search terms |
        Trending Search | Most searched | Popular this month | Popular today | Most active stories |
        Most liked | Most recent news | Most recent videos | Most recent first | Top stories right now |
        Top articles | Top posts & pages | Top read stories | Top 5 stories | Updated Articles and Resources |
        Latest from the blog | Latest blog posts | Latest on our blog | Latest on this topic |
        Latest on this story | Latest on this site | Latest features | Latest reviews | Latest Linux News |
        Recent headlines | Recent blog posts | Recent blog entries | Recent entries | Recent videos |
        New on the blog | New on this site | New on the site | More coverage of this story |
        More coverage on this | More by the author | More blog posts | More from this week | More from today |
        More must-reads | More must reads | More great stories | More recommended stories | More UK news |
        More breaking news | More health news | More news and features | More news & features |
        Other Opinion Columns | Other top stories | Other headlines | Other news stories | Other must-reads |
        Also in this edition | Also in this category | Also in News | Also on the site | Also on the blog |
        Also on our site | Also see these | Elsewhere on the site | From our sponsors | From our archive |
        From our blog | From the homepage | See related | See next | Trending posts | Trending videos |
        Trending video | Trending tags | Trending content | Trending in the community |
        Don't miss these stories | Don't miss these reads | Don't miss our top stories | Must-read stories |
        Must read stories | Must-read articles | Must read articles | Best reads | Our top picks |
        Our latest stories | Our latest articles | Our latest posts | Our latest videos | Our latest news |
        Our Top Writers | Our must-reads | Our other articles | Editor picks | Top editors' picks |
        Featured post | Featured article | Featured story | Featured videos | Featured content | Featured jobs |
        Featured links | Featured Topics | Featured on the site | Featured this week | Popular Video |
        Popular Topics | Popular recipes | Popular downloads | Popular products | Popular links |
        Popular content | Popular keywords | Popular authors | Related Ads | Related blog posts |
        Related blog articles | Related photos | Related multimedia | Related keywords | Related headlines |
        Related to this story | Related to this article | Related to this topic | Related to this post |
        Related reads | Similar content | Similar reads | Similar videos | Explore related topics |
        Explore related content | Explore our latest stories | Explore these topics | Explore next |
        Watch more videos | Watch our latest videos | Watch the latest videos | Watch these next |
        Watch related videos | Listen next | Paid posts | Paid stories | Content for you |
        Recommended: Story continues below advertisement
      `,
    }),
  },
  {
    name: "show more",
    reason: "The label of a button that shows more of a list.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        See more like this | See more stories like this | Explore all topics | Explore topics |
        Browse more stories | Browse more articles | Browse related articles | Browse related topics |
        Browse our latest articles | Browse by topic | Browse by tag | Browse by author | Browse topics |
        Browse all topics | Browse the archive | Browse our archive | Browse Articles & Videos By Category |
        Browse articles by category | Browse articles by topic | See more events | See more writers |
        See more articles | See more posts | See more news | See more videos | See more headlines |
        See more results | View more news | View more videos | View more headlines | View more related |
        View more related articles | View more events | View all stories | View all blog posts |
        View all videos | View all topics | View all headlines | View all related articles | View all events |
        View all authors | View all results | View all latest news | Show all stories | Show all articles |
        Show all posts | Show more news | Show more related | Show more headlines | Load more items |
        Load more results | Load more content | Load next story | Load more headlines | Click to expand |
        Click to see more | Click to read more | Click to read the full story | Click to play video |
        Click to play audio | Click to watch video | Click to load | Click to load video | Click to show more |
        Click to continue | Click to subscribe | Click to sign up | Click to unmute | Click to mute |
        Click to enable push notifications | Click to enable notifications | Click here for more |
        Click here for more news | Click here for more stories | Click here for more information |
        Click here for the latest news | Click here for updates on this story | Click here to read more |
        Click here to read the full story | Click here to read the full article |
        Click here to read this article | Click here to subscribe | Click here to sign up |
        Click here to signup | Click here to register | Click here to join | Click here to follow |
        Click here to follow us | Click here to add us as a preferred source on Google |
        Click here to view more | Click here to view this video | Click here to see more |
        Click here to download | Click here to listen | Click here to watch | Click here to watch the video |
        Click here to find out more | Click here to advertise | Click here to contact us | Click here to buy |
        Click here to manage your preferences | Click here to manage notifications |
        Click here to return to the homepage | Click here to go back | View the results | See the results |
        Show results | View as list | View as a list | View as one page | View all on one page | View video |
        View videos | View larger map | View full map | View at Amazon | View author bio | View author posts |
        View author | View all stories by this author | View more by this author | View archive | View cart |
        View all opinions | View full site | View full website | View full article | View full post |
        View full story | View more results | View more options | View next article | View previous article |
        View this page | View our privacy policy | View our cookie policy | View our terms | View in Telegram
      `,
    }),
  },
  {
    name: "link to the whole of an article",
    reason: "A link to read the whole of another article.",
    place: "edges",
    namesNoSection: true,
    wordings: wordingsByLanguage({
      en: `
        Read these next | Read these related stories | Read next story | Read more like this |
        Read more on this | Read more from this section | Read more from our blog | Read more posts like this |
        Read more stories like this | Read more articles like this | Read more articles | Read more posts |
        Read more related articles | Read more news | Read also these | Read our latest stories |
        Read our latest articles | Read our latest posts | Read our other articles | Read other articles |
        Read the latest | Read the latest stories | Read the latest news | Read our related articles |
        Read our related stories | Watch this next | Read the blog | Read our blog | Read all blog posts |
        Read all articles | Read all stories | Read all news | Read all posts | Read all our stories |
        Read Article | Read the article | Read the full story | Read full story | Read full post |
        Read the story | Read the post | Read story | Read post | Read this article | Read this story |
        Read this next | Read now | Read next article | Read previous article | Read next post |
        Read previous post | Go to article | Go to the article | Go to story | Go to full article |
        Go to full story | Full story | Full article | Read the reactions | Go to full site | Go to full version
      `,
    }),
  },
];
