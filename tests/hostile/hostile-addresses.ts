import { POISON } from "./poison.ts";

const WRITTEN: readonly string[] = [
  ["?q=%", "?q=%E0%A4%A", "?q=%ED%A0%80", "?q=%00", "?q=+++", "?q", "?&&&", "?=x", "?q=a&q=b"],
  ["?q=" + "a".repeat(4000), "?q=" + "%22".repeat(500), "?q=" + "-".repeat(500)],
  ["?q=(((((((", "?q=a*b*c*", "?q=^(a%2B)%2B$", "?q=\\", "?q=title:", "?q=after:9999-99-99"],
  ["?q=lang:__proto__", "?q=OR+OR+OR", "?q=-", '?q="', "?q=section:__proto__", "?q=by:%2500"],
  ["?section=__proto__", "?section=constructor", "?section=%3Cscript%3E", "?collection=../.."],
  ["?collection=__proto__", "?sort=__proto__", "?sort=evil", "?view=__proto__"],
  ["?view=context&q=ferry", "?view=context&q=%22", "?q=ferry&section=__proto__&sort=title"],
  ["?__proto__[x]=1", "?constructor.prototype.x=1", "?q[]=a", "?#", "#", "#%", "#__proto__"],
  ["#match-0", "#match-99999999999", "#:~:text=ferry", "#<img src=x onerror=window.hostile=1>"],
  ["a/", "a//", "a/%2e%2e/", "a/..%2f..%2fpackage.json", "a/%00/", "a/%zz/", "a/%E0%A4%A/"],
  ["a/__proto__/", "a/constructor/", "a/toString", "a/hasOwnProperty.html", "a/javascript:1/"],
  ["a/%3Cscript%3Ewindow.hostile=1%3C%2Fscript%3E/", "a/x?q=%3Csvg+onload=window.hostile=1%3E"],
  ["data/__proto__", "data/..%2flibrary.json", "nowhere?q=%", "%", "%2f%2felsewhere.test/", ";/"],
  ["%0d%0aSet-Cookie:x=1", "index.html/", "a/" + "x".repeat(3000) + "/", "a/%F0%9F%92%A5/"],
].flat();

/** Addresses inside the site, to be asked for as they are. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  ...POISON.filter(({ text }, place) => text.length < 2000 && place % 2 === 0).map(
    ({ text }) => `?q=${encodeURIComponent(text)}`,
  ),
  ...WRITTEN,
];
