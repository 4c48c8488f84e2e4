/** The reads whose speed we promise (docs/architecture.md): a page of honourees four levels deep, and one award. */
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
};

export type Operation = keyof typeof operations;

export function variablesOf(operation: Operation): Record<string, string> {
  return operation === 'one' ? { id: '01906000-0000-7000-8000-000000000001' } : {};
}
