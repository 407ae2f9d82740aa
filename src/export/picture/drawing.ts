import type { XmlElement } from "./xmlElement.ts";

/** A picture before it has a frame: its shapes from 0, 0 to its width and height, in px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly XmlElement[];
}
