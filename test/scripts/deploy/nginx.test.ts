import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localConfig } from "../../../scripts/deploy/nginx.ts";
import { contentSecurityPolicy } from "../../../scripts/plugins/headers.ts";

const published = readFileSync(".github/deploy/nginx.conf", "utf8");

describe("the published configuration", () => {
  it("has the policy that the pages of the build have", () => {
    const [, policy = ""] = /Content-Security-Policy "([^"]*)"/.exec(published) ?? [];
    const filled = policy
      .replace("$atlas_worker_src", "worker-src 'self'")
      .replace("$atlas_frame_ancestors", "frame-ancestors 'self'");
    const parts = (text: string): readonly string[] => text.split("; ").toSorted();
    expect(parts(filled)).toEqual(parts(contentSecurityPolicy("/")));
  });

  it("is tried with the folder and the port of this machine, and nothing else changed", () => {
    const local = localConfig(published, "/tmp/dist", 4390);
    expect(local).toContain("listen 127.0.0.1:4390;");
    expect(local).toContain("root /tmp/dist;");
    expect(local.split("\n").filter((line) => !published.includes(line))).toHaveLength(2);
    expect(() => localConfig("server { }", "/tmp/dist", 4390)).toThrow("no line");
  });
});
