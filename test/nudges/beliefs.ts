/**
 * What is believed about each concept before any example is seen (log-odds that customers will notice).
 * The regression starts here and moves away only as far as examples push it.
 */
export const impactBeliefs: Record<string, number> = {
  customer: 1.2, user: 0.5, client: 0.2, firstPerson: 0.4, staff: -0.8, developer: -1.2, supplier: -0.6, employeeTopic: -1.5,
  refactoring: -1.6, code: -0.9, build: -1.3, testing: -1.3, data: -0.9, infrastructure: -0.9, api: -0.8, internalDocs: -1.3,
  process: -1.0, reporting: -1.0, administration: -1.2, noImpact: -2.2,
  publicPlace: 0.9, ui: 0.35, look: 0.5, repro: 0.5,
  perceives: 0.3, impossible: 0.4, enables: 0.3, goLive: 0.1, shutdown: 0.2, fixes: 0.1, affected: 0.2, manyPeople: 0.2, ops: -0.4,
  't:digital_access': 0.5, 't:onboarding': 0.7, 't:ordering': 0.7, 't:contract': 0.6, 't:billing': 0.6, 't:delivery_appointment': 0.7, 't:notifications': 0.6, 't:support': 0.5,
  't:complaint_refund': 0.9, 't:cancellation': 0.7, 't:privacy': 0.3, 't:outage_performance': 0.2,
  'f:waiting_time': 0.4, 'f:extra_effort': 0.4, 'f:unclear_communication': 0.5, 'f:process_error': 0.3, 'f:repeat_contact': 0.5, 'f:missing_info': 0.3, 'f:price_surprise': 0.6,
  'f:accessibility': 0.9, 'f:privacy_trust': 0.4, 'f:downtime': 0.3,
}; // prettier-ignore

const pairBeliefs: Record<string, number> = {
  'outside+effect': 0.8, 'outside+friction': 0.7, 'outside+touch': 0.5, 'outside+surface': 0.5, 'touch+friction': 0.5, 'touch+effect': 0.3, 'surface+friction': 0.4, 'surface+effect': 0.3,
  'office+touch': -0.3, 'office+surface': -0.5, 'office+effect': -0.4, 'office+friction': -0.2, 'technical+touch': -0.4, 'technical+surface': -0.4, 'technical+friction': -0.3, 'technical+effect': -0.3, 'outside+technical': -0.4, 'outside+office': -0.3, 'technical+office': -0.3,
}; // prettier-ignore

const roleBeliefs: Record<string, number> = {
  'role.developer': -3.2, 'role.staff': -2.6, 'role.outside': 1.3, 'role.user': 0.8, 'role.client': 0.5, 'role.other': -0.3,
  'with.insideOnly': -0.6, 'with.technicalOnly': -0.5, 'with.touchPlain': 0.5, 'with.touchInside': -0.3, 'with.surfacePlain': 0.4, 'with.surfaceTechnical': -0.1,
  'with.outsidePlain': 0.4, 'with.outsideInside': -0.2, 'with.outsideTechnical': -0.2, 'with.frictionPlain': 0.2, 'with.nothing': -0.4,
}; // prettier-ignore

const shapeBeliefs: Record<string, number> = {
  bias: -0.3,
  't.identifiers': -1,
  'b.identifiers': -1,
  't.silent': -0.5,
  'b.silent': -0.2,
};

/** Features of the impact model that are believed in and are no concept in a field. */
export const believedFeatures: readonly string[] = [
  ...Object.keys(roleBeliefs),
  ...Object.keys(shapeBeliefs),
  ...['t', 'b'].flatMap((field) => Object.keys(pairBeliefs).map((pair) => `${field}&${pair}`)),
];

/** Prior mean of a feature of the impact model. */
export function impactMean(feature: string): number {
  const fixed = roleBeliefs[feature] ?? shapeBeliefs[feature];
  if (fixed !== undefined) return fixed;
  const field = feature.startsWith('t') ? 1 : 0.8;
  const pair = pairBeliefs[feature.slice(2)];
  if (pair !== undefined && feature[1] === '&') return pair * field;
  const match = /^[tb]\.([^~]+)(~[mdn])?$/.exec(feature);
  const belief = impactBeliefs[match?.[1] ?? ''];
  if (belief === undefined) return 0;
  if (match?.[2] === '~m')
    return belief * (belief < 0 ? 1 : feature.includes('t:') ? 0.9 : 0.6) * field;
  if (match?.[2] === '~d') return Math.min(0, belief) * 0.5 * field;
  if (match?.[2] === '~n') return belief > 0 ? -0.6 * belief * field : 0;
  return belief * field;
}

const alsoSpeaksFor: Record<string, Record<string, number>> = {
  digital_access: { ui: 0.7, publicPlace: 0.5, look: 0.8, repro: 0.8, user: 0.3, 'f:accessibility': 0.8, 't:support': -0.3, 't:billing': -0.4, 't:notifications': -0.4, 't:ordering': -0.4, 't:delivery_appointment': -0.5, 't:complaint_refund': -0.4, 't:cancellation': -0.3, 't:contract': -0.3, 't:outage_performance': -0.2 },
  outage_performance: { 'f:downtime': 0.8, 'f:waiting_time': 0.2 },
  privacy: { 'f:privacy_trust': 0.9 },
  complaint_refund: {},
  process_error: { impossible: 0.9, fixes: 0.7, repro: 0.5, 'f:missing_info': -0.2, 'f:accessibility': -0.4, 'f:unclear_communication': -0.2, 'f:waiting_time': -0.3 },
  extra_effort: { enables: 0.6, seeking: -0.3, 'f:process_error': -0.4 },
  missing_info: { seeking: 0.5, 't:notifications': 0.4 },
  unclear_communication: { look: 0.9, 't:notifications': 0.1 },
  waiting_time: { duration: 0.9, 't:outage_performance': 0.3 },
  privacy_trust: { 't:privacy': 1.6 },
  downtime: { shutdown: 1, 't:outage_performance': 0.9 },
  price_surprise: { amount: 0.8, 't:billing': 0.4 },
  repeat_contact: { 't:support': 0.5 },
}; // prettier-ignore

const touchpointBias: Record<string, number> = { digital_access: -1.2 };
const frictionBias: Record<string, number> = {
  process_error: -1.2,
  missing_info: -1.8,
  unclear_communication: -2,
  extra_effort: -1.8,
};

/** Prior mean of a feature of one touchpoint's or friction's model. */
export function labelMean(label: string, feature: string): number {
  if (feature === 'story')
    return label === 'extra_effort' ? 0.6 : label === 'process_error' ? -0.6 : 0;
  if (feature === 'bias') return touchpointBias[label] ?? frictionBias[label] ?? -2.4;
  const field = feature.startsWith('t.') ? 1 : 0.7;
  const concept = feature.slice(2);
  if (concept === `t:${label}`) return 2.6 * field;
  if (concept === `f:${label}`) return 2 * field;
  if (concept === `w:${label}` || concept === `g:${label}`) return 0.8 * field;
  const other = alsoSpeaksFor[label]?.[concept];
  return other === undefined ? 0 : other * field;
}
