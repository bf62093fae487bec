import { SHELL_PATH } from "#article/paths.ts";
import type { AskedFile } from "./asked-file.ts";
import type { DeviceFiles } from "./device-files.ts";
import { freshOrKept } from "./fresh-or-kept.ts";
import { partialResponse } from "./partial-response.ts";

/** A request of a page, and the way to the site. */
export type Question = {
  readonly url: string;
  readonly asked: AskedFile;
  readonly range: string | null;
  /** Whether a page is to be shown, which must not wait for anything else. */
  readonly isNavigation: boolean;
  /** Asks the site; rejects when it cannot be reached. */
  readonly ask: () => Promise<Response>;
  /** Takes work that goes on after the answer was given. */
  readonly later: (work: Promise<void>) => void;
};

/**
 * Answers what pages ask for. Files with a hash in their names are the same for ever, so that those on
 * the device are as good as the site's. Pages and the library's index come from the site as long as it
 * answers in time, so that nobody is ever stuck with an old release.
 * @param scope Address of the site, with a slash at its end.
 */
export function createAnswers(scope: string, device: DeviceFiles) {
  const indexUrl = `${scope}data/library.json`;
  const shellPage = () => device.shell(scope + SHELL_PATH);

  /** Whether all of the library is there, so that the shell's page can show any of it. */
  async function isKeptWhole(): Promise<boolean> {
    return (await device.kept(indexUrl)) !== undefined;
  }

  /** What can be shown of a page without the site. */
  async function pageOnDevice({ url, asked }: Question): Promise<Response | undefined> {
    const read = asked === "article" ? await device.read(url) : undefined;
    if (read !== undefined) return read;
    if (await isKeptWhole()) return shellPage();
    return asked === "listing" ? device.shell(scope) : undefined;
  }

  async function readPage(question: Question): Promise<Response> {
    const response = await question.ask();
    const isWorthKeeping = question.asked === "article" && isWholePage(response);
    if (!isWorthKeeping) return response;
    const remembering = device.remember(question.url, response.clone());
    if (question.isNavigation) question.later(remembering);
    else await remembering;
    return response;
  }

  async function dataFile({ url, range, ask, later }: Question): Promise<Response> {
    const kept = (await device.kept(url)) ?? (await device.read(url));
    if (kept !== undefined) return partialResponse(kept, range);
    const response = await ask();
    const isSeen = isRunOfCards(url) || isPicture(url);
    if (response.status === 200 && isSeen) later(device.remember(url, response.clone()));
    return response;
  }

  return async (question: Question): Promise<Response> => {
    const { asked, url, ask } = question;
    switch (asked) {
      case "listing":
      case "article":
        return freshOrKept(() => readPage(question), {
          kept: () => pageOnDevice(question),
          last: shellPage,
        });
      case "index":
        return freshOrKept(ask, {
          kept: async () => (await device.kept(url)) ?? device.shell(url),
        });
      case "data":
        return dataFile(question);
      case "asset":
        return (await device.any(url)) ?? ask();
      case "other":
        return freshOrKept(ask, { kept: () => device.shell(url) });
    }
  };
}

function isWholePage(response: Response): boolean {
  const type = response.headers.get("Content-Type") ?? "";
  return response.status === 200 && response.type === "basic" && type.includes("text/html");
}

/** Rows of the listing that were seen; data files of other kinds but pictures are asked for in part. */
function isRunOfCards(url: string): boolean {
  return /\/cards-[^/]*$/.test(url);
}

/** A picture that was seen in an article. */
function isPicture(url: string): boolean {
  return /\/picture-[^/]*$/.test(url);
}
