import type { StageCommand } from "../../../model/stage-command.ts";
import type { StageNow } from "../../../model/stage-message.ts";
import { StageIcon } from "../stage-icon.tsx";
import type { Text } from "../../text/zh-Hant.ts";

interface ConsoleButtonsProps {
  readonly now: StageNow;
  readonly scenes: number;
  readonly text: Text["stage"];
  readonly command: (command: StageCommand) => void;
}

/** What can be done to the window of the audience from here; the large ones are for a thumb in the dark. */
export function ConsoleButtons({ now, scenes, text, command }: ConsoleButtonsProps) {
  const buttons = [
    { kind: "previous", icon: "previous", isOff: now.step === 0 },
    { kind: "next", icon: "next", isOff: now.step === scenes - 1 },
    { kind: "resume", icon: "resume" },
    { kind: "play", icon: now.isPlaying ? "pause" : "play", isPressed: now.isPlaying },
    { kind: "blank", icon: "blank", isPressed: now.isBlank },
  ] as const;
  return (
    <div class="console-buttons" role="group" aria-label={text.buttons}>
      {buttons.map(({ kind, icon, ...rest }) => (
        <button
          key={kind}
          type="button"
          data-command={kind}
          aria-pressed={"isPressed" in rest ? rest.isPressed : undefined}
          disabled={"isOff" in rest && rest.isOff}
          onClick={() => command({ kind })}
        >
          <StageIcon name={icon} /> <span>{text.command[kind]}</span>
        </button>
      ))}
    </div>
  );
}
