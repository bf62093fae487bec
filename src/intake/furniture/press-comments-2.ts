import type { FurnitureRule } from "./rule.ts";
import { wordingsByLanguage } from "./wordings-by-language.ts";

/** Lines of comments, as papers, broadcasters and magazines print them. */
export const PRESS_COMMENTS_2_RULES: readonly FurnitureRule[] = [
  {
    name: "rating, poll or feedback form",
    reason: "Part of a rating, a poll or a form for feedback.",
    place: "edges",
    isInSentences: true,
    named: wordingsByLanguage({
      de: `
        Die Moderation der Kommentare liegt allein bei *. |
        Wenn Sie nicht *-Mitglied sind, können Sie sich hier registrieren |
        Melde dich mit deinem * Account an oder fülle die unteren Felder aus. |
        Bitte schalte deinen Adblocker für * aus!
      `,
      sv: `
        Välkommen att kommentera på *
      `,
      pt: `
        O autor da mensagem, e não o *, é o responsável pelo comentário.
      `,
      ru: `
        Факт регистрации пользователя на сайтах * обозначает его согласие с данными правилами.
      `,
    }),
  },
  {
    name: "note of the site",
    reason: "A note of the site beside the article, such as a call to report errors.",
    place: "anywhere",
    isInSentences: true,
    phrases: wordingsByLanguage({
      en: `
        Do you have an opinion on the issues raised in this article |
        You can choose on each post whether you would like it to be posted to Facebook |
        We know there are thousands of people who want to debate, argue and go back and forth in the comments section |
        Unfortunately, though, these important debates are being spoiled by a vocal minority of trolls who aren’t |
        So that’s why we’ve decided to make the ability to comment only available to our paying subscribers |
        The conversation will go back to what it should be about – people who care passionately about the issues, but |
        Postmedia is committed to maintaining a lively but civil forum for discussion |
        Postmedia is committed to maintaining a lively but civil forum for discussion and encourage all readers to |
        We have closed comments on this story for legal reasons or for abuse |
        Refrain from posting comments that are obscene, defamatory or inflammatory, and do not indulge in personal |
        With your current subscription plan you can comment on stories |
        Everybody has an opinion but not everyone has the knowledge and the experience to contribute meaningfully to |
        If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport or are a stateless |
        National World encourages reader discussion on our stories
      `,
    }),
  },
];
