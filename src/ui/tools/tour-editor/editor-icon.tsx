import down from "lucide-static/icons/chevron-down.svg?shapes";
import up from "lucide-static/icons/chevron-up.svg?shapes";
import file from "lucide-static/icons/download.svg?shapes";
import earlier from "lucide-static/icons/arrow-left.svg?shapes";
import later from "lucide-static/icons/arrow-right.svg?shapes";
import play from "lucide-static/icons/play.svg?shapes";
import redo from "lucide-static/icons/redo-2.svg?shapes";
import remove from "lucide-static/icons/trash-2.svg?shapes";
import share from "lucide-static/icons/share-2.svg?shapes";
import undo from "lucide-static/icons/undo-2.svg?shapes";
import { iconSet } from "../../facts/signs/icon.tsx";
import { IconButton } from "../../kit/button.tsx";

const EditorIcon = iconSet({ down, earlier, file, later, play, redo, remove, share, undo, up });

interface EditorButtonProps {
  readonly icon: Parameters<typeof EditorIcon>[0]["name"];
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** An icon button of the editor; its name is its label and shown on hover. */
export function EditorButton({ icon, label, isDisabled = false, onPress }: EditorButtonProps) {
  return (
    <IconButton class="editor-button" label={label} title={label} disabled={isDisabled} onClick={onPress}>
      <EditorIcon name={icon} />
    </IconButton>
  );
}
