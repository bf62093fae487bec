import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with the plain line `N passed, N failed`, for people and scripts alike.
 * What failed outside of any test counts as failed: a file that does not load, a hook, an error
 * that nobody caught.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules, uncaught) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const broken = modules.filter(brokeOutsideOfTests).length + uncaught.length;
    process.stdout.write(`\n${passed} passed, ${failed + broken} failed\n`);
  },
};

function brokeOutsideOfTests(module: TestModule): boolean {
  const suites = [...module.children.allSuites()];
  return module.errors().length > 0 || suites.some((suite) => suite.errors().length > 0);
}
