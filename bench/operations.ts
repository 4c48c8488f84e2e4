/** The reads whose speed we promise (docs/architecture.md): a page of honourees four levels deep, one award, what all bodies of a province granted, and communes by a word that a seventh of all have. */
export const operations = {
  page: `{
    honourees(first: 50) {
      nodes {
        id name recipientKind
        awards(first: 5) {
          nodes {
            id recipientNamePrinted grantedOn
            form { nameVi }
            decision { numberPrinted signedOn subject issuer { name } }
            presentations { meeting { title heldFrom } }
            articles { title url }
          }
        }
      }
    }
  }`,
  one: `query ($id: ID!) {
    award(id: $id) {
      id recipientNamePrinted grantedOn
      form { nameVi }
      decision { numberPrinted signedOn issuer { name } }
      presentations { meeting { title heldFrom } }
      articles { title url }
    }
  }`,
  handedOver: `{
    awards(first: 20, handedOver: true) {
      nodes { id recipientNamePrinted grantedOn form { nameVi } }
    }
  }`,
  below: `query ($id: ID!) {
    awards(first: 20, grantor: { id: $id, below: true }) {
      nodes { id recipientNamePrinted grantedOn form { nameVi } grantor { name } }
    }
  }`,
  areas: `{
    search(text: "tan", kinds: [AREA], first: 10) { title area { id parent { name } validTo } }
  }`,
};

export type Operation = keyof typeof operations;

/** Of the dataset: the first award; the body of a province. */
const IDS: Partial<Record<Operation, string>> = {
  one: '01906000-0000-7000-8000-000000000001',
  below: '01901000-0000-7000-8000-000000000003',
};

export function variablesOf(operation: Operation): Record<string, string> {
  const id = IDS[operation];
  return id === undefined ? {} : { id };
}
