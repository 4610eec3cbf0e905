import { sections } from "./bench-search/sections.ts";

try {
  for (const section of sections) {
    console.log(`${section.name}\n`);
    const lines = await section.run();
    console.log(`${lines.join("\n")}\n`);
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
