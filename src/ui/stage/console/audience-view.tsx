import type { PointedAt } from "../../../model/stage-message.ts";
import type { AudiencePicture } from "./use-stage.ts";
import type { Text } from "../../text/text.ts";

interface AudienceViewProps {
  readonly picture: AudiencePicture | null;
  readonly text: Text["console"];
  readonly onPoint: (at: PointedAt | null) => void;
}

/** The last picture of the audience window. Pointing at it moves the laser dot there. */
export function AudienceView({ picture, text, onPoint }: AudienceViewProps) {
  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (!picture) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { viewport } = picture;
    onPoint({
      x: viewport.x + (viewport.width * (event.clientX - box.left)) / box.width,
      y: viewport.y + (viewport.height * (event.clientY - box.top)) / box.height,
    });
  };
  if (!picture) return <p class="console-no-picture">{text.noPicture}</p>;
  return (
    <div class="console-picture" onPointerMove={point} onPointerLeave={() => onPoint(null)}>
      <img src={picture.url} alt={text.picture} title={text.picture} draggable={false} />
    </div>
  );
}
