import { makeTrials, measureSurvival, mistakes } from "#tests/article/passages/survival.ts";

/** Tells how many links to passages at random survive each kind of edit of their article. */
const trials = makeTrials(1000);

for (const { edit, tried, exact, close, gone, wrong } of measureSurvival(trials)) {
  const share = (((exact + close) / tried) * 100).toFixed(1);
  console.log(
    `${edit.padEnd(28)} ${share.padStart(6)} % of ${tried} found (${exact} with the same bounds), ${gone} gone, ${wrong.length} wrong`,
  );
}
console.log(`${"passage taken out".padEnd(28)} ${mistakes(trials).length} wrong`);
