/**
 * The default taxonomy: touchpoints, frictions and the phases of the customer journey.
 * Keys travel on the wire and in exports and never change; their words live in `utils/i18n/taxonomy`.
 */

/** Where the customer meets the organisation. */
export const touchpointKeys = [
  'digital_access',
  'onboarding',
  'ordering',
  'contract',
  'billing',
  'delivery_appointment',
  'notifications',
  'support',
  'complaint_refund',
  'cancellation',
  'privacy',
  'outage_performance',
] as const;
export type Touchpoint = (typeof touchpointKeys)[number];

/** What makes it hard for the customer. */
export const frictionKeys = [
  'waiting_time',
  'extra_effort',
  'unclear_communication',
  'process_error',
  'repeat_contact',
  'missing_info',
  'price_surprise',
  'accessibility',
  'privacy_trust',
  'downtime',
] as const;
export type Friction = (typeof frictionKeys)[number];

/** Phases of the customer journey, in the order in which a customer lives them. */
export const journeyStepKeys = [
  'awareness',
  'consideration',
  'purchase',
  'onboarding',
  'usage',
  'service',
  'loyalty',
] as const;
export type JourneyStep = (typeof journeyStepKeys)[number];

/** The journey step in which each touchpoint is usually met: a suggestion, never a rule. */
export const usualStep: Record<Touchpoint, JourneyStep> = {
  digital_access: 'usage',
  onboarding: 'onboarding',
  ordering: 'purchase',
  contract: 'usage',
  billing: 'usage',
  delivery_appointment: 'onboarding',
  notifications: 'usage',
  support: 'service',
  complaint_refund: 'service',
  cancellation: 'loyalty',
  privacy: 'usage',
  outage_performance: 'usage',
};
