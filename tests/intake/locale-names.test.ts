import { expect, it } from "vitest";
import { LOCALE_MONTHS, LOCALE_WEEKDAYS } from "#intake/dates/locale-names.ts";
import { namesOfLocales } from "./names-of-locales.ts";

it("The table of months and weekdays holds what Intl says", () => {
  expect(namesOfLocales()).toEqual({ months: LOCALE_MONTHS, weekdays: LOCALE_WEEKDAYS });
});
