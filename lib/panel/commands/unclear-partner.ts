/** A line names somebody, and several partners bear that name: whose it is, the user must say. */
export class UnclearPartner extends Error {
  /** `partner`: the name of one of them. */
  constructor(readonly partner: string) {
    super('Several partners bear the name');
    this.name = 'UnclearPartner';
  }
}
