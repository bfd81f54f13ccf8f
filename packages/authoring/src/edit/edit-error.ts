/** What keeps an edit from being made: the text it meets, or a link on the way. */
export type EditFault = 'text' | 'outside';

/** An edit that cannot be made; its message is for people and says what to do. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly fault: EditFault;

  constructor(message: string, fault: EditFault = 'text') {
    super(message);
    this.fault = fault;
  }
}
