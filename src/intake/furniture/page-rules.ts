import { PAGE_ACCOUNT_RULES } from "./page-account.ts";
import { PAGE_ACCOUNT_RULES_2 } from "./page-account-2.ts";
import { PAGE_ACCOUNT_RULES_3 } from "./page-account-3.ts";
import { PAGE_LEGAL_RULES } from "./page-legal.ts";
import { PAGE_LEGAL_RULES_2 } from "./page-legal-2.ts";
import { PAGE_MENU_RULES } from "./page-menu.ts";
import { PAGE_MENU_RULES_2 } from "./page-menu-2.ts";
import { PAGE_MENU_RULES_3 } from "./page-menu-3.ts";
import { PAGE_MENU_RULES_4 } from "./page-menu-4.ts";
import { PAGE_NAVIGATION_RULES } from "./page-navigation.ts";
import { PAGE_NAVIGATION_RULES_2 } from "./page-navigation-2.ts";
import { PAGE_NAVIGATION_RULES_3 } from "./page-navigation-3.ts";
import { PAGE_NOTICE_RULES } from "./page-notices.ts";
import { PAGE_NOTICE_RULES_2 } from "./page-notices-2.ts";
import { PAGE_NOTICE_RULES_3 } from "./page-notices-3.ts";
import { PAGE_NOTICE_RULES_4 } from "./page-notices-4.ts";
import { PAGE_RESIDUE_RULES } from "./page-residue.ts";
import { PAGE_RESIDUE_RULES_2 } from "./page-residue-2.ts";
import { PAGE_SITE_LINK_RULES } from "./page-site-links.ts";
import { PAGE_SWITCH_RULES } from "./page-switches.ts";
import { PAGE_SWITCH_RULES_2 } from "./page-switches-2.ts";
import { PAGE_SWITCH_RULES_3 } from "./page-switches-3.ts";
import type { FurnitureRule } from "./rule.ts";

/** The furniture of a page's own frame: what stands above and below an article. */
export const PAGE_RULES: readonly FurnitureRule[] = [
  ...PAGE_NAVIGATION_RULES,
  ...PAGE_NAVIGATION_RULES_2,
  ...PAGE_NAVIGATION_RULES_3,
  ...PAGE_MENU_RULES,
  ...PAGE_MENU_RULES_2,
  ...PAGE_MENU_RULES_3,
  ...PAGE_MENU_RULES_4,
  ...PAGE_ACCOUNT_RULES,
  ...PAGE_ACCOUNT_RULES_2,
  ...PAGE_ACCOUNT_RULES_3,
  ...PAGE_SWITCH_RULES,
  ...PAGE_SWITCH_RULES_2,
  ...PAGE_SWITCH_RULES_3,
  ...PAGE_NOTICE_RULES,
  ...PAGE_NOTICE_RULES_2,
  ...PAGE_NOTICE_RULES_3,
  ...PAGE_NOTICE_RULES_4,
  ...PAGE_LEGAL_RULES,
  ...PAGE_LEGAL_RULES_2,
  ...PAGE_SITE_LINK_RULES,
  ...PAGE_RESIDUE_RULES,
  ...PAGE_RESIDUE_RULES_2,
];
