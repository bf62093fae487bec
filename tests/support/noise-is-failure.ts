import { afterAll, afterEach } from "vitest";

/**
 * A set-up file: whatever is said through `console.error` or `console.warn` fails the test
 * that was running, for React and the browser report real faults there and nowhere else.
 * A test that expects such a message puts a spy of its own in place first.
 */
const heard: string[] = [];

function listenTo(level: "error" | "warn"): void {
  console[level] = (...parts: unknown[]): void => {
    heard.push(`console.${level}: ${parts.map(String).join(" ")}`);
  };
}

function failOnNoise(): void {
  const noise = heard.splice(0);
  if (noise.length > 0) throw new Error(`Not silent:\n${noise.join("\n")}`);
}

listenTo("error");
listenTo("warn");
afterEach(failOnNoise);
afterAll(failOnNoise);
