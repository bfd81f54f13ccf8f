/** An edit that cannot be made; its message is for people and says what to do. */
export class EditError extends Error {
  override readonly name = 'EditError';
}
