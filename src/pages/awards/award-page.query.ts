/** What the page of an award shows, asked of the API like anybody would. */
export const AWARD_QUERY = `query AwardPage($id: ID!) {
  node(id: $id) {
    ... on Award {
      recipientKind recipientName recipientPosition recipientUnit quantity awardClass
      form { nameVi }
      grantor { name }
      grantorPrinted
      grantedOn
      certificateNumber reason achievementFrom achievementTo
      decision { numberPrinted signedOn subject issuer { name } }
      presentations { manner meeting { title heldFrom placePrinted } presenters { namePrinted } }
      articles { title outlet url publishedOn }
      events { kind effectiveOn decision { numberPrinted } }
    }
  }
}`;

export interface ShownAward {
  recipientKind: 'INDIVIDUAL' | 'GROUP' | 'HOUSEHOLD' | 'ENTERPRISE' | 'UNKNOWN';
  recipientName: string | null;
  recipientPosition: string | null;
  recipientUnit: string | null;
  /** Null: the source does not say. */
  quantity: number | null;
  awardClass: 'SPECIAL' | 'FIRST' | 'SECOND' | 'THIRD' | null;
  form: { nameVi: string };
  grantor: { name: string } | null;
  grantorPrinted: string | null;
  /** Partial dates: as much as is known. */
  grantedOn: string | null;
  certificateNumber: string | null;
  reason: string | null;
  achievementFrom: string | null;
  achievementTo: string | null;
  decision: {
    numberPrinted: string | null;
    signedOn: string | null;
    subject: string;
    issuer: { name: string } | null;
  } | null;
  presentations: {
    manner: 'IN_PERSON' | 'BY_PROXY' | 'POSTHUMOUS' | 'ABSENT';
    meeting: { title: string; heldFrom: string | null; placePrinted: string | null } | null;
    presenters: { namePrinted: string | null }[];
  }[];
  articles: { title: string; outlet: string | null; url: string | null; publishedOn: string | null }[];
  events: { kind: string; effectiveOn: string; decision: { numberPrinted: string | null } | null }[];
}
