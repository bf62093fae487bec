/** Builds one contender's index of a made-up corpus and tells the parent process what it cost. */
import { loadContender } from "./contenders.ts";
import { CORPUS_SEED_NUMBER, type CorpusArticle, makeCorpus } from "./make-corpus.ts";

const [, , name, size = "", folder = ""] = process.argv;

/** Seconds of the processor after which a build is given up. */
const LIMIT = 500;

let writing = 0;

/** Hands on the articles and takes the time that writing them takes. */
function* timed(corpus: Generator<CorpusArticle>): Generator<CorpusArticle> {
  for (let count = 0; ; count += 1) {
    const start = cpuSeconds();
    const next = corpus.next();
    writing += cpuSeconds() - start;
    if (next.done === true) return;
    if (cpuSeconds() - writing > LIMIT) {
      throw new Error(`stopped after ${LIMIT} s at article ${count.toLocaleString("en")}`);
    }
    yield next.value;
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const contender = await loadContender(name);
const started = cpuSeconds();
try {
  const corpus = timed(makeCorpus(CORPUS_SEED_NUMBER, Number(size)));
  const outside = await contender.build(corpus, folder);
  process.send?.({
    seconds: cpuSeconds() - started - writing + (outside?.cpuSeconds ?? 0),
    // In kibibytes.
    peakMebibytes: process.resourceUsage().maxRSS / 1024 + (outside?.peakMebibytes ?? 0),
  });
} catch (error) {
  process.send?.({ failure: error instanceof Error ? error.message : String(error) });
}
process.exit();
