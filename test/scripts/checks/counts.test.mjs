import { describe, expect, it } from "vitest";
import {
  countStories,
  countUnit,
  oneCheck,
  runnerCount,
  secondTries,
  total,
  verdict,
} from "../../../scripts/checks/counts.mjs";

describe("counting unit tests", () => {
  it("counts those that passed and those that failed, not those that were skipped", () => {
    const results = [file("failed", "passed", "failed", "pending"), file("passed", "passed")];
    expect(countUnit({ testResults: results })).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a file that broke before its tests as one failed test", () => {
    expect(countUnit({ testResults: [file("failed"), file("passed", "passed")] })).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it("counts a file that broke after its tests as well", () => {
    expect(countUnit({ testResults: [file("failed", "passed")] })).toEqual({ passed: 1, failed: 1 });
  });
});

describe("counting stories", () => {
  it("counts what went as it should", () => {
    expect(stories({ expected: 12 })).toEqual({ passed: 12, failed: 0 });
  });

  it("counts one that passed when it was tried again as passed, and names it", () => {
    expect(stories({ expected: 3, unexpected: 1, flaky: 1 })).toEqual({ passed: 4, failed: 1 });
    const specs = ["expected", "flaky", "unexpected"].map((status) => ({
      title: status,
      tests: [{ status }],
    }));
    expect(secondTries({ suites: [{ title: "a file", suites: [{ title: "a group", specs }] }] })).toEqual([
      "flaky",
    ]);
    expect(secondTries({})).toEqual([]);
  });

  it("counts an error outside of any story as failed", () => {
    expect(stories({ expected: 3 }, [{ message: "no server" }])).toEqual({ passed: 3, failed: 1 });
  });
});

describe("a runner", () => {
  it("that ran well is worth its tests", () => {
    expect(runnerCount({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
    expect(runnerCount({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
  });

  it("that ran no test has failed", () => {
    expect(runnerCount({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });

  it("that crashed has failed, whether or not it left a report", () => {
    expect(runnerCount(undefined, false)).toEqual({ passed: 0, failed: 1 });
    expect(runnerCount(undefined, true)).toEqual({ passed: 0, failed: 1 });
    expect(runnerCount({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  });
});

it("the verdict sums up all steps", () => {
  const sum = total([oneCheck(true), oneCheck(false), { passed: 40, failed: 2 }]);
  expect(verdict(sum)).toBe("41 passed, 3 failed");
});

function file(status, ...tests) {
  return { status, assertionResults: tests.map((each) => ({ status: each })) };
}

function stories(stats, errors = []) {
  return countStories({ stats: { expected: 0, unexpected: 0, flaky: 0, ...stats }, errors });
}
