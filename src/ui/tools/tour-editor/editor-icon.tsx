import down from "lucide-static/icons/chevron-down.svg?raw";
import up from "lucide-static/icons/chevron-up.svg?raw";
import file from "lucide-static/icons/download.svg?raw";
import earlier from "lucide-static/icons/arrow-left.svg?raw";
import later from "lucide-static/icons/arrow-right.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import redo from "lucide-static/icons/redo-2.svg?raw";
import remove from "lucide-static/icons/trash-2.svg?raw";
import share from "lucide-static/icons/share-2.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import { Drawing } from "../../facts/signs/icon.tsx";

const files = { down, earlier, file, later, play, redo, remove, share, undo, up };

interface EditorButtonProps {
  readonly icon: keyof typeof files;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A button of the editor that is a sign; its name is said and shown on hover. */
export function EditorButton({ icon, label, isDisabled = false, onPress }: EditorButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Drawing svg={files[icon]} />
    </button>
  );
}
