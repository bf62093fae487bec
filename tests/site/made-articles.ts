import type { Article, Removal } from "#article/article.ts";
import type { Reading } from "#site/seed-reader.ts";
import { makeArticle } from "#tests/support/make-article.ts";

/** An article made of paragraphs, from a file with this name and `.txt`. */
export function madeArticle(
  name: string,
  title: string,
  paragraphs: readonly string[],
  more: Partial<Article> = {},
): Article {
  return { ...makeArticle({ title, paragraphs, file: `${name}.txt` }), ...more };
}

/** A line left out of an article. */
export function madeRemoval(more: Partial<Removal> = {}): Removal {
  const certain = {
    rule: "menu button",
    reason: "It opens the menu.",
    confidence: "certain",
  } as const;
  return { text: "Menu", line: 1, ...certain, ...more };
}

/** What a folder gave; its articles come from text dumps. */
export function madeReading(parts: Partial<Reading> = {}): Reading {
  const { articles = [], saidAgain = [], problems = [], companions = [] } = parts;
  const formats = parts.formats ?? new Map(articles.map(({ file }) => [file, "text dump"]));
  return { articles, saidAgain, problems, companions, formats };
}

/** Six short news articles: two on a lighthouse, two on a bakery, two on nothing in common. */
export const NEWS: readonly Article[] = [
  madeArticle("lamp-out", "Storm puts out the lamp of Gull Point lighthouse", [
    "The lamp of the lighthouse at Gull Point went out on Sunday night, when waves broke two windows of the lantern room during the strongest storm of the winter.",
    "Keeper Maud Ferris said the sea water had reached the lens and that the harbour office would send a boat with glaziers as soon as the wind allowed it.",
    "Ships bound for the harbour were asked to keep three miles off the reef until the lamp is lit again.",
  ]),
  madeArticle("loaves", "Village bakery sells its last rye loaves", [
    "The bakery in Upper Tann has baked rye loaves in the same wood oven since 1911, and on Saturday it sold the last of them.",
    "Baker Oskar Lindt said that flour had become too dear, and that no apprentice wanted to rise at two in the morning to light the oven.",
    "Neighbours queued around the square from before dawn, and some of them took home four loaves of rye at once.",
  ]),
  madeArticle("chess", "Schoolgirl wins the county chess final", [
    "A pupil of eleven has won the final of the county championship with a sacrifice of both rooks that grown players called brave.",
    "Her teacher said that she had learned the opening from a library book, and that she had practised every evening against her grandmother.",
  ]),
  madeArticle("lens", "Glaziers mend the lantern room at Gull Point", [
    "Two glaziers from the harbour office have mended the lantern room of the lighthouse at Gull Point, where a storm broke the windows in the winter.",
    "Keeper Maud Ferris lit the lamp on Thursday evening and said that the old lens had taken no harm from the sea water.",
    "The reef is marked again, and ships may use the usual way into the harbour.",
  ]),
  madeArticle("tram", "Tram line nine will be rebuilt over the summer", [
    "Passengers of line nine will travel by bus between June and September, while the council replaces the rails under Market Street.",
    "The council said that the work could not be done at night, because too many people live along the street.",
  ]),
  madeArticle("oven", "New owners light the wood oven of Upper Tann again", [
    "Two sisters have taken over the bakery in Upper Tann and lit its wood oven, which had been cold since the last rye loaves were sold.",
    "They have asked baker Oskar Lindt to show them his way with rye flour, and he comes down every morning before dawn to look at the loaves.",
    "The queue around the square was as long as ever.",
  ]),
];
