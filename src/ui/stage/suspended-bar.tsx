import { keyShortcuts } from "../../commands/command.ts";
import { suspendedCommands } from "../../commands/stage-commands.ts";
import { tourTextIn, type Scene } from "../../model/tour.ts";
import { useText } from "../use-text.ts";
import { Button, TextButton } from "../kit/button.tsx";

interface SuspendedBarProps {
  readonly scene: Scene;
  readonly step: number;
  readonly scenes: number;
  readonly runCommand: (id: string) => void;
}

/** While the presenter answers a question in the panels, it names the current scene and leads back to it. */
export function SuspendedBar({ scene, step, scenes, runCommand }: SuspendedBarProps) {
  const { text, language } = useText();
  return (
    <section class="suspended-bar" aria-label={text.stage.suspendedLabel}>
      <p>
        {text.stage.place(step + 1, scenes)} <strong>{tourTextIn(scene.title, language)}</strong>
      </p>
      <Button
        class="suspended-resume"
        aria-keyshortcuts={keyShortcuts(suspendedCommands[0])}
        onClick={() => runCommand("resume")}
      >
        {text.stage.resume}
      </Button>
      <TextButton onClick={() => runCommand("end")}>{text.stage.end}</TextButton>
    </section>
  );
}
