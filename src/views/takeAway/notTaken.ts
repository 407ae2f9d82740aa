/** A file that could not be made for a reason that the reader can do something about: the message says it in their language. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
}
