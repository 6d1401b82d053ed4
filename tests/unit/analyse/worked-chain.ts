/** The worked chain of the closure's page, with wages: P (.30), A (.35), C (.50). */
export const worked = `plan: { currency: EUR }
region: { localSpending: 60% }
chain:
  stages:
    p: { position: core, location: in-region, output: EUR 100, valueAdded: 45%, wages: EUR 30 }
    a: { position: component, location: in-region, output: EUR 30, valueAdded: 50%, wages: 35% }
    b: { position: component, location: outside }
    c: { position: raw-material, location: in-region, output: EUR 12, valueAdded: 75%, wages: EUR 6 }
    d: { position: raw-material, location: outside }
    m: { position: market }
  links:
    - { from: a, to: p, value: EUR 30 }
    - { from: b, to: p, value: EUR 20 }
    - { from: c, to: a, value: EUR 12 }
    - { from: b, to: a, value: EUR 3 }
    - { from: d, to: c, value: EUR 3 }
    - { from: p, to: m, value: EUR 100 }
`;
