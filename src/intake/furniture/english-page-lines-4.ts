import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** What English sites print in forms for letters, subscriptions and accounts. */
export const ENGLISH_PAGE_LINE_RULES_4: readonly FurnitureRule[] = [
  {
    name: "call to order letters and alerts",
    reason: "A call to order the site's letters, feeds and alerts, or what its form says.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Most read by subscribers | Want to read more like this? | Want to read more articles like this? |
        Want to read more stories like this? | Want more stories like this? | Want more stories like these? |
        Want more like this? | Want more content like this? | Want more articles like this? |
        Want more articles like this one? | Want to see more like this? | Want to see more stories like this? |
        Want to stay updated? | Want to stay in the loop? | Send me email notifications |
        Receive email notifications | Get notified of new comments | Get email notifications |
        RECEIVE TOPICAL SEO TIPS | Get our latest posts by email | Get our latest news by email |
        Get the latest news by email | Get the latest stories by email | Get the latest posts by email |
        Get a weekly email | Get a daily email | Get breaking news by email | Get breaking news in your inbox |
        Get free updates | Get free weekly updates | Get more stories like this |
        Get more stories like this in your inbox | Get more stories like this via email |
        Get more content like this | Get more posts like this | Get news by email | Get news updates |
        Get new posts by email | Get new posts via email | Get notifications on new articles |
        Get updates by email | Get updates in your inbox | Get updates from us | Get updates via email |
        Get updates on this story | Get updates on this topic | Get weekly updates |
        Get weekly updates in your inbox | Get daily updates | Get daily news | Get daily news updates |
        Get daily headlines | Get daily news in your inbox | Get daily headlines in your inbox |
        Receive our latest news | Receive our latest posts by email | Receive our latest updates |
        Receive updates | Receive updates by email | Receive email updates | Receive news updates |
        Receive news by email | Receive new posts by email | Receive new posts via email |
        Receive the latest news | Receive daily updates | Receive weekly updates | Sign up now for free |
        Sign up now to get the latest news | Sign up today | Sign up via email | Sign up with email |
        Sign up with your email | Sign up with your email address | Sign up with Facebook |
        Sign up with Twitter | Sign up with LinkedIn | Sign up using email | Sign up using Google |
        Sign up using Facebook | Sign up, it's free | Sign up. It's free | Sign up - it's free |
        Signup for free | Signup now | You can update your preferences at any time |
        You can manage your preferences at any time | You will receive an email to confirm your subscription |
        We don't spam | We don't send spam | We do not spam | We will not share your email address |
        We will not share your information | We won't share your email | We care about your data |
        We care about your data. See our privacy policy | Please see our privacy policy |
        Please see our privacy policy for more information | Please see our terms of use |
        Please read our privacy policy | Please read our terms and conditions | Please read our terms of use |
        Subscribe to our channel | Subscribe to our youtube | Subscribe to our Telegram channel |
        Subscribe to our WhatsApp channel | Subscribe to our RSS feed | Subscribe to our RSS |
        Subscribe to our feed | Subscribe to our print edition | Subscribe to our digital edition |
        Subscribe to our journal | Subscribe to our news | Subscribe to our site |
        Subscribe to our notifications | Subscribe to this feed | Subscribe to this channel |
        Subscribe to this author | Subscribe to this topic | Subscribe to this site |
        Subscribe to this RSS feed | Subscribe to the channel | Subscribe to the RSS feed |
        Subscribe to the feed | Subscribe to the print edition | Subscribe to the site |
        Subscribe to notifications | Subscribe to feed | Subscribe to RSS | Subscribe to RSS feed |
        Subscribe to author | Subscribe to get the latest news | Subscribe to get access |
        Subscribe to receive the latest news | Subscribe to stay updated | Subscribe to stay connected |
        Subscribe to digital edition | Subscribe now and save | Subscribe now and get |
        Subscribe for free today | Subscribe for more content | Subscribe for more stories like this |
        Subscribe for more news | Subscribe for more videos | Subscribe for updates |
        Subscribe for weekly updates | Subscribe for daily updates | Subscribe for notification |
        Subscribe for notifications | Subscribe here for free | Subscribe here for more |
        Subscribe in a reader | Subscribe in RSS | Subscribe on Spotify | Subscribe on YouTube |
        Subscribe on Stitcher | Subscribe on Substack | Subscribe on LinkedIn | Subscribe via e-mail |
        Subscribe via RSS | Subscribe via RSS feed | Subscribe by email | Subscribe by e-mail |
        Subscribe by RSS | Subscribe with Google | Subscribe with one click | Subscribe & save |
        Subscribe and save | Subscribe and support | Subscribe & follow | Subscribe and follow |
        Subscribe and follow us | Subscribe, it's free | Subscribe. It's free | Email updates | Email sign up |
        Email sign-up | Email signup | Email subscription | Click here to subscribe now | Follow us via email |
        Follow Blog via Email | # Subscribers | Join the email list | Continue with your email |
        A link to set a new password will be sent to your email address | Start your subscription today |
        Get the daily email | Get our weekly email | Get more out of your subscription
      `,
    }),
    phrases: wordingsByLanguage({
      en: `
        by signing up, you will | by signing up, i agree | by subscribing to our newsletter |
        by subscribing i agree | by clicking subscribe | by clicking sign up | by clicking submit |
        by clicking 'subscribe' | by registering you agree to | by registering, you agree to |
        by continuing, you agree to | by continuing you agree to | you agree to receive |
        you consent to receive | unsubscribe at any time by | unsubscribe from our newsletter |
        unsubscribe from these | unsubscribe at any time using | you can unsubscribe from the |
        you can opt out at any time by | link in the footer of our emails | link in the footer of any email |
        if you haven't previously confirmed a subscription | for more information see our privacy |
        for more information, see our privacy | sign up for free newsletters | sign up here for our |
        enter your email address to subscribe | enter your email to subscribe |
        enter your email address to follow this blog | enter your email address below to |
        get the latest news delivered | get the latest posts delivered | get the top stories delivered |
        sent to your inbox | delivered straight to your | newsletter sent to your inbox |
        check your inbox or your spam
      `,
    }),
  },
  {
    name: "note on a form",
    reason: "What a form for readers says of its fields.",
    place: "edges",
    wordings: wordingsByLanguage({
      en: `
        Your name (required) | Your email (required) | Your name will be published | Type your thoughts |
        Type your name | Type your email | Type your e-mail | Type your email address | Type your message |
        Enter your name | Enter your full name | Enter the text you see | Please confirm you are human |
        Are you human? | Are you a human? | Leave this field blank | Leave this field empty | Leave this empty |
        If you are human, leave this field empty |
        This field is for validation purposes and should be left unchanged | Refresh image | Refresh captcha |
        You can use Markdown | You may use HTML | You may use Markdown | Email is required | Email required |
        Email not valid | Name is required | Name required | Save my personal information |
        I agree to the terms of use | I agree to the terms of service | I agree to the terms and conditions |
        I agree to the terms & conditions | I agree to the terms and conditions and privacy policy |
        I agree to the terms and privacy policy | I agree to the terms of use and privacy policy |
        I agree to the terms of service and privacy policy | I agree to the privacy policy |
        I agree to these terms | I agree to these terms and conditions | I agree to your terms |
        I agree to your privacy policy | I agree to receive emails | I agree to receive newsletters |
        I agree to receive the newsletter | I agree to receive marketing emails |
        I agree to receive email updates | I agree that my data | I accept the terms |
        I accept the terms of use | I accept the terms of service | I accept the terms and conditions |
        I accept the terms & conditions | I accept the privacy policy |
        I accept the privacy rules of this site | I accept cookies | I accept cookies from this site |
        I accept all cookies | I consent to receiving emails | I consent to receive emails |
        I have read and accept the privacy policy | I have read and agree to the privacy policy |
        I have read and agree to the terms | I have read and agree to the terms & conditions |
        I have read and agree to the terms and conditions | I have read and agree to the terms of service |
        I have read and agree to the terms of use | I have read the privacy policy |
        I have read the terms and conditions | I confirm I am over 18 | I confirm that I am over 18 |
        Thanks for signing up to our newsletter | Thank you for subscribing to our newsletter |
        Thanks for subscribing to our newsletter | Thank you for your subscription | Thank you for registering |
        Thanks for your feedback | Thank you for your vote | Thank you for your message |
        Thank you for your report | You are now subscribed | You are now subscribed to our newsletter |
        You are subscribed | You are already subscribed | You are already subscribed to this newsletter |
        You are now following | You are following this topic | You are following this author |
        You are currently logged out | You have been subscribed | You have been logged out |
        You've been subscribed | You're subscribed! | You're now subscribed | You're already subscribed |
        You're on the list! | Your email address is invalid | Your email address is already subscribed |
        Your e-mail address | Your e-mail | Your work email | Your email here | Your email address here |
        Your first name | Your last name | Your full name | Email address is required |
        Email address is invalid | Email address required | Email address (required) | Email is invalid |
        Invalid e-mail | Incorrect email address | Incorrect username or password |
        Invalid username or password | Please enter a valid e-mail address | Please enter a valid e-mail |
        Please enter a valid email address to subscribe | Please enter your email |
        Please enter your email address | Please enter your e-mail address | Please enter your name |
        Please enter your username | Please enter your username or email address | Please enter your password |
        Please enter a name | Please enter a password | Please enter a username | Please enter a search term |
        Please enter an email address | Please enter a valid name | Please enter a message |
        Please check your email | Please check your email to confirm your subscription |
        Please check your email address | Please check your e-mail | Please check your inbox to confirm |
        Please check your inbox or spam folder | Please check your inbox and confirm your subscription |
        Please check your inbox or your spam filter for an email from us | Please confirm your email |
        Please confirm your email address | Please confirm your subscription | Please fill in this field |
        Please fill in all required fields | Please fill out this field | Please fill out the form below |
        Please fill out all required fields | Please fill in the form below | Please fill all required fields |
        Please complete this field | Please try again in a few minutes | Please refresh the page and try again |
        Please consider subscribing | Please turn on JavaScript and try again | Submitting | Subscribing |
        Check your inbox | Check your inbox to confirm | Check your inbox to confirm your subscription |
        Check your inbox and click the link | Check your inbox and confirm your subscription |
        Check your email | Check your email to confirm | Check your email to confirm your subscription |
        Check your email inbox | Now check your inbox |
        Now check your inbox and click the link to confirm your subscription | Now check your email |
        Something went wrong. Please try again | Something went wrong. Please try again later |
        Something went wrong, please try again | Something went wrong. Please refresh the page |
        Something went wrong. Please refresh the page and/or try again | Something went wrong on our end |
        There was a problem signing you up | There was a problem, please try again |
        There was an error submitting the form | There was an error, please try again |
        There was an error, please try again later | There was an error. Please try again |
        There was an error. Please try again later | There was an error signing up |
        There was an error loading | There was an error loading the page |
        There was an error providing your email address | Did you mean ? | All fields required |
        Required fields | Required field | Fields with * are required | This field is required |
        This is a required field | This is required | This value is required | Select at least one topic |
        Select all that apply | Select your topics | Select your newsletters | Select your country |
        Select your language | Select your edition | Select a newsletter | Select an edition |
        Select all newsletters | Select newsletters | Choose your newsletters | Choose your topics |
        Choose your edition | Email notifications | Click here to view original web page | Password is required
      `,
    }),
  },
  {
    name: "newsletter call",
    reason: "A call to subscribe to the site's newsletter.",
    place: "anywhere",
    wordings: wordingsByLanguage({
      en: `
        Get our weekly newsletter | Get our morning newsletter | Get our latest stories in your inbox |
        Get our top stories in your inbox | Get the day's top stories in your inbox |
        Get the day's top headlines in your inbox | Get the latest headlines in your inbox |
        Get the latest in your inbox | Get the latest news in your inbox |
        Get the latest news sent to your inbox | Get the latest stories in your inbox |
        Get the latest posts delivered right to your inbox | Get the latest posts in your inbox |
        Get the latest updates in your inbox | Get the latest articles in your inbox |
        Get the top stories in your inbox | Get the top stories of the day in your inbox |
        Get the news in your inbox | Get free newsletters | Get more news in your inbox |
        Get more like this in your inbox | Get more articles like this in your inbox | Get news in your inbox |
        Get new posts in your inbox | Get new posts sent to your inbox | Get stories like this in your inbox |
        Get stories like these in your inbox | Get this newsletter in your inbox | Get this in your inbox |
        Receive our newsletter | Receive our weekly newsletter | Receive our daily newsletter |
        Receive our free newsletter | Receive the latest news in your inbox | Receive the newsletter |
        Receive the newsletter by email | Sign up for our free daily newsletter |
        Sign up for our free weekly newsletter | Sign up for our e-newsletter | Sign up for our emails |
        Sign up for our email list | Sign up for our mailing list | Sign up for our top stories |
        Sign up for our other newsletters | Sign up for the daily newsletter |
        Sign up for the weekly newsletter | Sign up for the latest news | Sign up for the latest updates |
        Sign up for the mailing list | Sign up for this newsletter | Sign up for free newsletters |
        Sign up for free email newsletters | Sign up for free email updates | Sign up for free updates |
        Sign up for free today | Sign up for free now | Sign up for a free account | Sign up for a free trial |
        Sign up for a newsletter | Sign up for more newsletters | Sign up for more stories like this |
        Sign up for news and updates | Sign up for news updates | Sign up for newsletter |
        Sign up for email updates | Sign up for e-mail updates | Sign up for emails |
        Sign up for breaking news | Sign up for breaking news emails | Sign up for daily emails |
        Sign up for daily news | Sign up for daily headlines | Sign up for daily updates | Sign up for updates |
        Sign up for weekly updates | Sign up for membership | Sign up here for our newsletter |
        Sign up here for our daily newsletter | Sign up here to get it in your inbox |
        Sign up here to receive our newsletter | Sign up now to receive our newsletter |
        Sign up now to our free newsletter | Sign up to get it | Sign up to get the latest news |
        Sign up to get the latest | Sign up to get updates | Sign up to get our newsletter |
        Sign up to get our latest stories | Sign up to get our top stories | Sign up to our mailing list |
        Sign up to our email newsletter | Sign up to our emails | Sign up to receive the latest news |
        Sign up to receive the latest updates | Sign up to receive email updates | Sign up to receive emails |
        Sign up to receive news and updates | Sign up to receive news | Sign up to receive updates |
        Sign up to receive updates by email | Sign up to the newsletter | Sign up to the mailing list |
        Sign up to the daily newsletter | Sign up to the weekly newsletter | Sign up to this newsletter |
        Sign up to newsletter | Sign up to newsletters | Sign up to stay updated |
        Sign up to our WhatsApp channel | Signup for our newsletter | Signup for newsletter |
        You can unsubscribe from these emails at any time |
        You can unsubscribe from our newsletter at any time |
        You can unsubscribe from our newsletters at any time | You can opt-out at any time |
        You can opt-out any time | You can opt out of emails at any time |
        You can opt out of our emails at any time | You can manage your newsletter preferences at any time |
        You may opt out at any time | You may opt-out at any time | You may opt-out by clicking here |
        You will receive our newsletter | Unsubscribe any time | Unsubscribe from notifications |
        Unsubscribe with one click | Unsubscribe in one click | Unsubscribe from emails | No spam. No ads |
        We will not spam you | We will only use it for our newsletter | We won't spam you |
        Subscribe to email updates | Subscribe to email updates by category | Subscribe to email |
        Subscribe to emails | Subscribe to our other newsletters here | Subscribe to our other newsletters |
        Subscribe to our e-newsletter | Subscribe to our updates | Subscribe to our blog |
        Subscribe to our blog via email | Subscribe to our blog by email | Subscribe to this blog |
        Subscribe to this blog's feed | Subscribe to this newsletter | Subscribe to the blog |
        Subscribe to the blog via email | Subscribe to the mailing list | Subscribe to the daily newsletter |
        Subscribe to the weekly newsletter | Subscribe to new posts | Subscribe to newsletters |
        Subscribe to blog | Subscribe to blog via email | Subscribe to blog by email | Subscribe to updates |
        Subscribe to updates via email | Subscribe to get updates |
        Subscribe to get the latest posts sent to your email | Subscribe to get the latest posts to your email |
        Subscribe to get the latest updates | Subscribe to get our latest content by email |
        Subscribe to get our newsletter | Subscribe to receive our newsletter | Subscribe to receive updates |
        Subscribe to receive free email updates | Subscribe to receive new posts | Email newsletters |
        Email newsletter sign-up | Email newsletter signup | E-mail newsletter | E-mail newsletters |
        Click here to opt out | Follow our newsletter | Join # other subscribers | Join # subscribers |
        Join # other subscriber | Join # members | Join over # subscribers | Join more than # subscribers |
        Join the mailing list | Join the newsletter | Join newsletter | Join mailing list |
        Get it in your inbox | Get the weekly newsletter | Get the daily newsletter | Get our email newsletter |
        Get our email newsletters | Free email newsletter | Free email newsletters | Free newsletters |
        Free newsletter sign up | Free newsletter signup | Free Headlines in your Inbox | E-newsletter |
        E-newsletters
      `,
    }),
  },
];
