import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

/** A set-up file: the next test finds an empty page and no saved settings. */
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
