import { registerEnumType } from 'type-graphql';

export enum Verification {
  VERIFIED = 'VERIFIED',
  PARTLY_VERIFIED = 'PARTLY_VERIFIED',
  SELF_REPORTED = 'SELF_REPORTED',
  UNVERIFIED = 'UNVERIFIED',
}

registerEnumType(Verification, {
  name: 'Verification',
  description: 'How well the facts are confirmed.',
  valuesConfig: {
    VERIFIED: { description: 'Read in the sources that are named.' },
    PARTLY_VERIFIED: { description: 'Some facts are confirmed by the sources, others are not.' },
    SELF_REPORTED: { description: 'As its owner has published it.' },
    UNVERIFIED: { description: 'Nobody has checked it.' },
  },
});
