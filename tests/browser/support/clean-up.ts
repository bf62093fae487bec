import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

/** Milliseconds in which a part that is loaded on demand is there, on a busy machine too. */
const PATIENCE = 10_000;

configure({ asyncUtilTimeout: PATIENCE });

/** A set-up file: the next test finds an empty page and no saved settings. */
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
