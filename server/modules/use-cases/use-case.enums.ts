import { registerEnumType } from 'type-graphql';

export enum UseCaseStatus {
  IDEA = 'IDEA',
  DEVELOPMENT = 'DEVELOPMENT',
  PILOT = 'PILOT',
  OPERATION = 'OPERATION',
  ENDED = 'ENDED',
}

registerEnumType(UseCaseStatus, {
  name: 'UseCaseStatus',
  description: 'How far a use case has come.',
  valuesConfig: {
    DEVELOPMENT: { description: 'Being developed, or a project whose result is not in use.' },
    PILOT: { description: 'Tried out in practice.' },
    OPERATION: { description: 'In use.' },
    ENDED: { description: 'No longer in use, or given up.' },
  },
});

export enum Lifecycle {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  RETIRED = 'RETIRED',
}

registerEnumType(Lifecycle, {
  name: 'Lifecycle',
  description: 'How far an entry of the catalogue has come.',
  valuesConfig: {
    DRAFT: { description: 'Its own organisation sees it, whatever its visibility says.' },
    PUBLISHED: { description: 'Seen by those whom its visibility names.' },
    RETIRED: { description: 'Taken back by its owner, who alone sees it and can restore it.' },
  },
});

export enum Involvement {
  OWNER = 'OWNER',
  PARTICIPANT = 'PARTICIPANT',
}

registerEnumType(Involvement, {
  name: 'Involvement',
  description: 'What an organisation is to a use case.',
});

export enum ParticipantRole {
  PARTICIPANT = 'PARTICIPANT',
  FOLLOWER = 'FOLLOWER',
  SUPPLIER = 'SUPPLIER',
  RESEARCH = 'RESEARCH',
}

registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'What an organisation did in a use case that another one owns.',
});

export enum EffectKind {
  EXPECTED = 'EXPECTED',
  MEASURED = 'MEASURED',
}

registerEnumType(EffectKind, { name: 'EffectKind' });

export enum CostKind {
  GRANT = 'GRANT',
  INVESTMENT = 'INVESTMENT',
  YEARLY = 'YEARLY',
}

registerEnumType(CostKind, {
  name: 'CostKind',
  valuesConfig: {
    GRANT: { description: 'Money given for it, not what it cost.' },
    INVESTMENT: { description: 'Paid once.' },
    YEARLY: { description: 'Paid every year.' },
  },
});
