import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "../read-dump.ts";

const SECTIONS = [
  "News",
  "Crime",
  "Health",
  "Education",
  "Property",
  "Motoring",
  "Politics",
  "Sport",
];
const TOWNS = ["Ashcombe", "Dunsley", "Hexley Moor", "Stannerby", "Wyke Bridge", "Port Elling"];
const MENU = [
  "Skip to main content",
  "Menu",
  "Search",
  ...SECTIONS,
  ...TOWNS,
  "Sign in",
  "Subscribe",
];

const LIST = Array.from({ length: 12 }, (_, at) => [
  `${["Landlord", "Driver", "Baker", "Teacher"][at % 4]} ${["fined", "thanked", "missed"][at % 3]} after ${at + 2} cats were found in a tram`,
  SECTIONS[at % SECTIONS.length] ?? "",
  `${at + 1} hours ago`,
]).flat();

const FOOT = [
  ...SECTIONS,
  ...TOWNS,
  "About us",
  "Contact us",
  "Privacy policy",
  "Cookies",
  "© 2031 Harbour Post",
];

const FACTS = [
  "Where: The Old Quay, Cinder Lane, Netherby, NB3 4QX",
  "When: Wednesday to Saturday, from 12pm and again from 5.30pm",
  "Price: From £6.50",
  "Parking: None. The tram stop is a four-minute walk away",
  "Dogs: Yes, and they get a biscuit",
];

const HEAD = [TITLE, "By Ana Bell", "4 May 2031", "Share"];
const TAIL = ["Most Read", ...LIST, ...FOOT];

describe("a page as long as those of sites", () => {
  test("keeps a box of facts at the end of its text", () => {
    const article = readDumpOf([
      ...MENU,
      ...HEAD,
      ...PARAGRAPHS,
      "Need to know",
      ...FACTS,
      ...TAIL,
    ]);
    expect(bodyOf(article)).toEqual([...PARAGRAPHS, "Need to know", ...FACTS]);
  });

  test("keeps the posts that it shows, with who signed them", () => {
    const posts = ["Sign up", "— Mara Quill (@maraquill) May 4, 2031"];
    const [first, ...others] = PARAGRAPHS;
    const text = [first, ...posts, ...others];
    expect(bodyOf(readDumpOf([...MENU, ...HEAD, ...text, ...TAIL]))).toEqual(text);
  });

  test("keeps no line of its menu, lists and foot", () => {
    expect(bodyOf(readDumpOf([...MENU, ...HEAD, ...PARAGRAPHS, ...TAIL]))).toEqual(PARAGRAPHS);
  });
});
