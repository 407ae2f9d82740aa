// Loaded before a measured command (node --import): writes what its process has used when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpuSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(process.env.USAGE_FILE ?? "usage.json", JSON.stringify(usage));
});
