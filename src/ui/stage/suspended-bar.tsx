import { keyShortcuts } from "../../commands/key-shortcuts.ts";
import { suspendedCommands } from "../../commands/stage-commands.ts";
import { tourTextIn, type Scene } from "../../model/tour.ts";
import { useText } from "../app-context.tsx";
import { Button, TextButton } from "../kit/button.tsx";

interface AsideBarProps {
  readonly scene: Scene;
  readonly step: number;
  readonly scenes: number;
  readonly ask: (id: string) => void;
}

/** While a question is answered with the panels: where the tour stands, and the way back to it. */
export function SuspendedBar({ scene, step, scenes, ask }: AsideBarProps) {
  const { text, language } = useText();
  return (
    <section class="aside-bar" aria-label={text.stage.asideLabel}>
      <p>
        {text.stage.place(step + 1, scenes)} <strong>{tourTextIn(scene.title, language)}</strong>
      </p>
      <Button
        class="aside-back"
        aria-keyshortcuts={keyShortcuts(suspendedCommands[0])}
        onClick={() => ask("resume")}
      >
        {text.stage.resume}
      </Button>
      <TextButton onClick={() => ask("end")}>{text.stage.end}</TextButton>
    </section>
  );
}
