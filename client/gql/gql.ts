/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Unread {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n": typeof types.UnreadDocument,
    "\n  fragment History_revision on Revision {\n    version\n    kind\n    at\n    by\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.History_RevisionFragmentDoc,
    "\n  query AdministeredOrganisations($where: [OrganisationFilter!], $first: Int!, $after: String) {\n    organisations(where: $where, orderBy: NAME, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Administered_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AdministeredOrganisationsDocument,
    "\n  fragment Administered_organisation on Organisation {\n    id\n    name\n    members {\n      id\n      name\n      roles\n    }\n    invitations {\n      id\n      email\n      roles\n    }\n  }\n": typeof types.Administered_OrganisationFragmentDoc,
    "\n  mutation InviteAdministrator($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n": typeof types.InviteAdministratorDocument,
    "\n  query People($text: String, $first: Int!, $after: String) {\n    people(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Person_account\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment Person_account on Account {\n    id\n    name\n    email\n    createdAt\n    deactivatedAt\n    demo\n    memberships {\n      id\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.Person_AccountFragmentDoc,
    "\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n": typeof types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($input: ReactivatePersonInput!) {\n    reactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n": typeof types.ReactivatePersonDocument,
    "\n  query AllServiceTokens($text: String, $first: Int!, $after: String) {\n    serviceTokens(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...ServiceToken_token\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AllServiceTokensDocument,
    "\n  fragment ServiceToken_token on ServiceToken {\n    id\n    name\n    roles\n    scopes\n    expiresAt\n    lastUsedAt\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.ServiceToken_TokenFragmentDoc,
    "\n  query AuditEvents($where: AuditEventFilter, $orderBy: AuditOrder, $first: Int!, $after: String) {\n    auditEvents(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AuditRow_event\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  fragment AuditRow_event on AuditEvent {\n    id\n    at\n    kind\n    outcome\n    subject\n    subjectName\n    details\n    mentioned {\n      id\n      name\n    }\n    actor {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.AuditRow_EventFragmentDoc,
    "\n  query NewestAuditEvent {\n    auditEvents(first: 1) {\n      nodes {\n        id\n        sequence\n        hash\n      }\n    }\n  }\n": typeof types.NewestAuditEventDocument,
    "\n  mutation CreateCluster($input: CreateClusterInput!) {\n    createCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n": typeof types.CreateClusterDocument,
    "\n  mutation UpdateCluster($input: UpdateClusterInput!) {\n    updateCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n": typeof types.UpdateClusterDocument,
    "\n  mutation RetireCluster($input: RetireClusterInput!) {\n    retireCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        id\n        retiredAt\n      }\n    }\n  }\n": typeof types.RetireClusterDocument,
    "\n  query Clusters($text: String, $first: Int!, $after: String) {\n    clusters(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Cluster_cluster\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ClustersDocument,
    "\n  fragment Cluster_cluster on Cluster {\n    id\n    name\n    purpose\n    version\n    updatedAt\n    privileges\n    members {\n      id\n      name\n    }\n  }\n": typeof types.Cluster_ClusterFragmentDoc,
    "\n  query OrganisationsToAdd($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], orderBy: NAME, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrganisationsToAddDocument,
    "\n  mutation AdoptUseCase($input: AdoptUseCaseInput!) {\n    adoptUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      adoption {\n        id\n        useCase {\n          id\n        }\n      }\n      current {\n        id\n        status\n        since\n        note\n        version\n      }\n    }\n  }\n": typeof types.AdoptUseCaseDocument,
    "\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AnswerCommentDocument,
    "\n  query Collaboration($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      owner {\n        id\n      }\n      ...AdoptionList_useCase\n      ...AdoptionButton_useCase\n      ...InspirationList_useCase\n      ...Talk_useCase\n    }\n  }\n": typeof types.CollaborationDocument,
    "\n  mutation CommentOnUseCase($input: CommentOnUseCaseInput!) {\n    commentOnUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CommentOnUseCaseDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation EndAdoption($input: EndAdoptionInput!) {\n    endAdoption(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": typeof types.EndAdoptionDocument,
    "\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": typeof types.HideCommentDocument,
    "\n  mutation RemoveComment($input: CommentInput!) {\n    removeComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation ShowComment($input: CommentInput!) {\n    showComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ShowCommentDocument,
    "\n  fragment AdoptionButton_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    adoptions {\n      id\n      status\n      since\n      note\n      version\n      organisation {\n        id\n      }\n    }\n  }\n": typeof types.AdoptionButton_UseCaseFragmentDoc,
    "\n  fragment AdoptionList_useCase on UseCase {\n    adoptionCount\n    adoptions {\n      id\n      status\n      since\n      note\n      organisation {\n        ...OrganisationName_organisation\n      }\n    }\n  }\n": typeof types.AdoptionList_UseCaseFragmentDoc,
    "\n  fragment Inspiration_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    owner {\n      name\n    }\n  }\n": typeof types.Inspiration_UseCaseFragmentDoc,
    "\n  fragment InspirationList_useCase on UseCase {\n    inspiredBy {\n      id\n      ...Inspiration_useCase\n    }\n    inspired {\n      id\n      ...Inspiration_useCase\n    }\n  }\n": typeof types.InspirationList_UseCaseFragmentDoc,
    "\n  fragment OrganisationName_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n  }\n": typeof types.OrganisationName_OrganisationFragmentDoc,
    "\n  fragment Remark_comment on Comment {\n    id\n    kind\n    state\n    text\n    author\n    at\n    editedAt\n    hiddenReason\n    privileges\n    organisation {\n      id\n      ...OrganisationName_organisation\n    }\n  }\n": typeof types.Remark_CommentFragmentDoc,
    "\n  fragment Talk_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    comments(last: 100) {\n      totalCount\n      nodes {\n        id\n        ...Thread_comment\n      }\n    }\n  }\n": typeof types.Talk_UseCaseFragmentDoc,
    "\n  fragment Thread_comment on Comment {\n    id\n    author\n    privileges\n    ...Remark_comment\n    answers {\n      id\n      ...Remark_comment\n    }\n  }\n": typeof types.Thread_CommentFragmentDoc,
    "\n  query Overview {\n    municipalities(first: 100) {\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n    all: useCases(first: 1) {\n      totalCount\n    }\n    newest: useCases(first: 5, orderBy: NEWEST, where: [{ demo: false, country: [\"DK\"] }]) {\n      nodes {\n        id\n        title\n        titleLanguage\n        demo\n        owner {\n          name\n        }\n      }\n    }\n    inOperation: useCases(first: 1, where: [{ status: [OPERATION] }]) {\n      totalCount\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query Solvers($problem: String!, $first: Int!) {\n    solvers(problem: $problem, first: $first) {\n      ...SolverCard_solver\n    }\n  }\n": typeof types.SolversDocument,
    "\n  fragment SolverCard_solver on Solver {\n    organisation {\n      id\n      name\n      code\n      country\n    }\n    useCases {\n      id\n      title\n      titleLanguage\n      summary\n      summaryLanguage\n      status\n      demo\n    }\n    reasons {\n      kind\n      text\n    }\n  }\n": typeof types.SolverCard_SolverFragmentDoc,
    "\n  query MailSettings {\n    viewer {\n      id\n      notificationSettings {\n        addressed\n        others\n        language\n        sendsMail\n      }\n    }\n  }\n": typeof types.MailSettingsDocument,
    "\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        notificationSettings {\n          addressed\n          others\n          language\n        }\n      }\n    }\n  }\n": typeof types.UpdateMailSettingsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n        roles\n      }\n    }\n  }\n": typeof types.ChangeMemberDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  query OrganisationMembers($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      grantableRoles\n      members {\n        ...Member_member\n      }\n      invitations {\n        ...Invitation_invitation\n      }\n    }\n  }\n": typeof types.OrganisationMembersDocument,
    "\n  fragment Member_member on Member {\n    id\n    name\n    email\n    roles\n    since\n    isManagedElsewhere\n    isOneself\n    changeableRoles\n    endingObstacle\n  }\n": typeof types.Member_MemberFragmentDoc,
    "\n  fragment Invitation_invitation on Invitation {\n    id\n    email\n    roles\n    expiresAt\n  }\n": typeof types.Invitation_InvitationFragmentDoc,
    "\n  query MunicipalityAdoptions($id: ID!) {\n    organisation(id: $id) {\n      id\n      ...MunicipalityAdoptions_municipality\n    }\n  }\n": typeof types.MunicipalityAdoptionsDocument,
    "\n  query Municipalities {\n    municipalities(first: 100) {\n      totalCount\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        region {\n          name\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.MunicipalitiesDocument,
    "\n  query Municipality($code: String!, $later: String!) {\n    municipality(code: $code) {\n      id\n      name\n      officialName\n      ...OrganisationContent_organisation\n    }\n  }\n": typeof types.MunicipalityDocument,
    "\n  query Organisation($id: ID!, $later: String!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      ...OrganisationContent_organisation\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query SimilarMunicipalities($id: ID!) {\n    organisation(id: $id) {\n      id\n      similarMunicipalities(first: 6) {\n        municipality {\n          id\n          code\n          name\n          demo\n          useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n            totalCount\n          }\n        }\n        reasons {\n          kind\n          text\n          about\n        }\n      }\n    }\n  }\n": typeof types.SimilarMunicipalitiesDocument,
    "\n  fragment AdoptedUseCase_adoption on Adoption {\n    id\n    status\n    since\n    organisation {\n      name\n    }\n    useCase {\n      id\n      title\n      titleLanguage\n      owner {\n        name\n      }\n    }\n  }\n": typeof types.AdoptedUseCase_AdoptionFragmentDoc,
    "\n  fragment MunicipalityAdoptions_municipality on Organisation {\n    name\n    adopted(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n    adoptedByOthers(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n  }\n": typeof types.MunicipalityAdoptions_MunicipalityFragmentDoc,
    "\n  fragment MunicipalityFacts_municipality on Organisation {\n    code\n    cvr\n    country\n    ...OrganisationContact_organisation\n    region {\n      name\n    }\n    laterRegion: region(on: $later) {\n      name\n    }\n  }\n": typeof types.MunicipalityFacts_MunicipalityFragmentDoc,
    "\n  fragment MunicipalityUseCase_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    summaryLanguage\n    status\n    start\n    demo\n    owner {\n      name\n    }\n  }\n": typeof types.MunicipalityUseCase_UseCaseFragmentDoc,
    "\n  fragment OrganisationContact_organisation on Organisation {\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n": typeof types.OrganisationContact_OrganisationFragmentDoc,
    "\n  fragment OrganisationContent_organisation on Organisation {\n    id\n    name\n    officialName\n    demo\n    kind\n    country\n    ...OrganisationProfile_organisation\n    ...MunicipalityFacts_municipality\n    owned: useCases(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n    shared: useCases(first: 50, involvement: [PARTICIPANT]) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n  }\n": typeof types.OrganisationContent_OrganisationFragmentDoc,
    "\n  fragment OrganisationProfile_organisation on Organisation {\n    country\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n  }\n": typeof types.OrganisationProfile_OrganisationFragmentDoc,
    "\n  query OrganisationState($id: ID!) {\n    organisation(id: $id) {\n      id\n      privileges\n      history {\n        ...History_revision\n      }\n    }\n  }\n": typeof types.OrganisationStateDocument,
    "\n  fragment EditedProfile on Organisation {\n    id\n    version\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n": typeof types.EditedProfileFragmentDoc,
    "\n  query EditedOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      privileges\n      ...EditedProfile\n    }\n  }\n": typeof types.EditedOrganisationDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      organisation {\n        id\n        version\n      }\n      current {\n        ...EditedProfile\n      }\n    }\n  }\n": typeof types.UpdateOrganisationDocument,
    "\n  query Waiting($owners: [ID!]!) {\n    myWorkingCopies {\n      form\n      title\n      savedAt\n    }\n    drafts: useCases(where: [{ owner: { in: $owners }, lifecycle: [DRAFT] }], orderBy: NEWEST, first: 100) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n    retired: useCases(\n      where: [{ owner: { in: $owners }, lifecycle: [RETIRED] }]\n      orderBy: NEWEST\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n  }\n": typeof types.WaitingDocument,
    "\n  query Following($after: String) {\n    viewer {\n      id\n      following(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...FollowedUseCase\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.FollowingDocument,
    "\n  query News($unreadOnly: Boolean!, $after: String) {\n    viewer {\n      id\n      unreadNotificationCount\n      notifications(first: 15, after: $after, unreadOnly: $unreadOnly) {\n        nodes {\n          id\n          ...NewsItem\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.NewsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        unreadNotificationCount\n      }\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  fragment FollowedUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.FollowedUseCaseFragmentDoc,
    "\n  fragment NewsItem on Notification {\n    id\n    at\n    readAt\n    text\n    path\n    actor {\n      name\n    }\n  }\n": typeof types.NewsItemFragmentDoc,
    "\n  fragment OwnUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.OwnUseCaseFragmentDoc,
    "\n  query OutgoingMails($status: [MailStatus!], $after: String) {\n    outgoingMail(status: $status, first: 25, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...OutgoingMailRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OutgoingMailsDocument,
    "\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      mail {\n        id\n        status\n      }\n    }\n  }\n": typeof types.RetryMailDocument,
    "\n  fragment OutgoingMailRow on OutgoingMail {\n    id\n    kind\n    status\n    to\n    attempts\n    createdAt\n    nextAttemptAt\n    lastError\n  }\n": typeof types.OutgoingMailRowFragmentDoc,
    "\n  query ProblemsToBrowse {\n    useCases(first: 1) {\n      facets(of: [PROBLEM]) {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": typeof types.ProblemsToBrowseDocument,
    "\n  query Search($query: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $query, kinds: $kinds, first: 25, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      kinds {\n        kind\n        count\n      }\n      edges {\n        cursor\n        node {\n          ...SearchHit_hit\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      isMatch\n    }\n    excerpt {\n      text\n      isMatch\n    }\n    entity {\n      __typename\n      id\n      ... on Organisation {\n        code\n      }\n      ... on UseCase {\n        owner {\n          name\n        }\n        demo\n      }\n    }\n  }\n": typeof types.SearchHit_HitFragmentDoc,
    "\n  query Standards {\n    dataStandards(first: 100) {\n      nodes {\n        id\n        shortName\n        title\n        publisher\n        domain\n        kind\n        description\n        url\n        verification\n      }\n    }\n  }\n": typeof types.StandardsDocument,
    "\n  query Strategy {\n    objectives {\n      id\n      number\n      title\n      description\n      initiatives {\n        id\n        number\n        ...InitiativeCard_initiative\n        scenarios {\n          scenario {\n            id\n          }\n        }\n        requires {\n          initiative {\n            id\n          }\n        }\n        requiredBy {\n          initiative {\n            id\n          }\n        }\n        synergies {\n          initiative {\n            id\n          }\n        }\n      }\n    }\n    scenarios {\n      id\n      number\n      title\n      description\n      basis\n    }\n    barriers {\n      ...ThemeList_barrier\n    }\n    needs {\n      ...ThemeList_need\n    }\n  }\n": typeof types.StrategyDocument,
    "\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    number\n    title\n    description\n    topThree\n    indicator {\n      label\n      value\n      path\n    }\n  }\n": typeof types.InitiativeCard_InitiativeFragmentDoc,
    "\n  fragment ThemeList_barrier on Barrier {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n": typeof types.ThemeList_BarrierFragmentDoc,
    "\n  fragment ThemeList_need on Need {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n": typeof types.ThemeList_NeedFragmentDoc,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n": typeof types.CreateServiceTokenDocument,
    "\n  fragment Token_token on ApiToken {\n    id\n    name\n    roles\n    scopes\n    createdAt\n    expiresAt\n    lastUsedAt\n  }\n": typeof types.Token_TokenFragmentDoc,
    "\n  query OwnTokens {\n    myTokens {\n      ...Token_token\n    }\n    viewer {\n      id\n      tokenScopes\n    }\n  }\n": typeof types.OwnTokensDocument,
    "\n  query ServiceTokens($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      serviceTokens {\n        ...Token_token\n      }\n      serviceTokenChoices {\n        role\n        scopes\n      }\n    }\n  }\n": typeof types.ServiceTokensDocument,
    "\n  query FilterTitles($organisations: [ID!]!) {\n    organisations(first: 100, where: [{ id: { in: $organisations } }]) {\n      nodes {\n        id\n        name\n      }\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      title\n    }\n  }\n": typeof types.FilterTitlesDocument,
    "\n  query FollowState($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      followedByViewer\n      followerCount\n    }\n  }\n": typeof types.FollowStateDocument,
    "\n  mutation FollowUseCase($input: FollowUseCaseInput!) {\n    followUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": typeof types.FollowUseCaseDocument,
    "\n  mutation UnfollowUseCase($input: UnfollowUseCaseInput!) {\n    unfollowUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": typeof types.UnfollowUseCaseDocument,
    "\n  query MoreUseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MoreUseCasesDocument,
    "\n  query UseCaseCount($query: String, $where: [UseCaseFilter!]) {\n    useCases(query: $query, where: $where, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.UseCaseCountDocument,
    "\n  query UseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      title\n      language\n      vanishedAt\n      ...UseCaseHead_useCase\n      ...UseCaseStory_useCase\n      ...UseCaseFacts_useCase\n      ...SimilarUseCases_useCase\n    }\n  }\n": typeof types.UseCaseDocument,
    "\n  query UseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      facets {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UseCasesDocument,
    "\n  fragment CostList_cost on Cost {\n    kind\n    note\n    amount {\n      amount\n      currency\n    }\n  }\n": typeof types.CostList_CostFragmentDoc,
    "\n  fragment OrganisationLink_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n    country\n  }\n": typeof types.OrganisationLink_OrganisationFragmentDoc,
    "\n  fragment SimilarUseCases_useCase on UseCase {\n    similar(first: 6) {\n      useCase {\n        id\n        ...UseCaseRow_useCase\n      }\n      reasons {\n        kind\n        text\n      }\n    }\n  }\n": typeof types.SimilarUseCases_UseCaseFragmentDoc,
    "\n  fragment SourceList_useCase on UseCase {\n    origin {\n      title\n      url\n    }\n    externalIds {\n      scheme\n      value\n      url\n    }\n    sources {\n      url\n      title\n    }\n  }\n": typeof types.SourceList_UseCaseFragmentDoc,
    "\n  fragment UseCaseFacts_useCase on UseCase {\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    verification\n    inferred\n    updatedAt\n    owner {\n      ...OrganisationLink_organisation\n    }\n    participants {\n      role\n      organisation {\n        id\n        ...OrganisationLink_organisation\n      }\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    costs {\n      ...CostList_cost\n    }\n    ...SourceList_useCase\n  }\n": typeof types.UseCaseFacts_UseCaseFragmentDoc,
    "\n  fragment UseCaseHead_useCase on UseCase {\n    title\n    titleLanguage\n    demo\n    status\n    start\n    end\n    visibility\n    owner {\n      ...OrganisationLink_organisation\n    }\n  }\n": typeof types.UseCaseHead_UseCaseFragmentDoc,
    "\n  fragment UseCaseRow_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    status\n    start\n    demo\n    owner {\n      name\n      country\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n  }\n": typeof types.UseCaseRow_UseCaseFragmentDoc,
    "\n  fragment UseCaseStory_useCase on UseCase {\n    language\n    summary\n    summaryLanguage\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    inferred\n    effects {\n      kind\n      text\n    }\n  }\n": typeof types.UseCaseStory_UseCaseFragmentDoc,
    "\n  mutation CreateUseCase($input: CreateUseCaseInput!) {\n    createUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": typeof types.CreateUseCaseDocument,
    "\n  mutation UpdateUseCase($input: UpdateUseCaseInput!) {\n    updateUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n      }\n      current {\n        id\n        ...EditedUseCase\n      }\n    }\n  }\n": typeof types.UpdateUseCaseDocument,
    "\n  mutation PublishUseCase($input: PublishUseCaseInput!) {\n    publishUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n        visibility\n        lifecycle\n      }\n    }\n  }\n": typeof types.PublishUseCaseDocument,
    "\n  mutation RetireUseCase($input: UseCaseVersionInput!) {\n    retireUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n": typeof types.RetireUseCaseDocument,
    "\n  mutation RestoreUseCase($input: UseCaseVersionInput!) {\n    restoreUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n": typeof types.RestoreUseCaseDocument,
    "\n  fragment EditedUseCase on UseCase {\n    id\n    version\n    title\n    language\n    summary\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    inferred\n    privileges\n    owner {\n      id\n      name\n    }\n    tasks {\n      id\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    effects {\n      kind\n      text\n    }\n    costs {\n      kind\n      note\n      amount {\n        amount\n        currency\n      }\n    }\n    sources {\n      url\n      title\n    }\n    participants {\n      role\n      organisation {\n        id\n        name\n      }\n    }\n    inspiredBy {\n      id\n      title\n    }\n  }\n": typeof types.EditedUseCaseFragmentDoc,
    "\n  query LanguageOfUseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      language\n    }\n  }\n": typeof types.LanguageOfUseCaseDocument,
    "\n  query EditedUseCaseById($id: ID!) {\n    useCase(id: $id) {\n      id\n      ...EditedUseCase\n    }\n  }\n": typeof types.EditedUseCaseByIdDocument,
    "\n  query EditingChoices {\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n  }\n": typeof types.EditingChoicesDocument,
    "\n  query ClusterChoices {\n    clusters(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ClusterChoicesDocument,
    "\n  query UseCasesByWords($text: String!) {\n    useCases(query: $text, first: 20) {\n      nodes {\n        id\n        title\n        owner {\n          name\n        }\n      }\n    }\n  }\n": typeof types.UseCasesByWordsDocument,
    "\n  query OrganisationsByName($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrganisationsByNameDocument,
    "\n  query UseCaseState($id: ID!) {\n    useCase(id: $id) {\n      id\n      version\n      title\n      lifecycle\n      visibility\n      privileges\n      sharedWith {\n        id\n        name\n      }\n      history {\n        ...History_revision\n      }\n    }\n  }\n": typeof types.UseCaseStateDocument,
    "\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n      }\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) {\n      errors {\n        message\n      }\n      viewer {\n        id\n        actingFor {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ActForDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      errors {\n        message\n      }\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      demo\n      permissions\n      actingFor {\n        id\n        name\n        kind\n      }\n      memberships {\n        roles\n        permissions\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query WorkingCopy($form: String!) {\n    workingCopy(form: $form) {\n      content\n      savedAt\n    }\n  }\n": typeof types.WorkingCopyDocument,
    "\n  mutation KeepWorkingCopy($input: KeepWorkingCopyInput!) {\n    keepWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.KeepWorkingCopyDocument,
    "\n  mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {\n    discardWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.DiscardWorkingCopyDocument,
};
const documents: Documents = {
    "\n  query Unread {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n": types.UnreadDocument,
    "\n  fragment History_revision on Revision {\n    version\n    kind\n    at\n    by\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.History_RevisionFragmentDoc,
    "\n  query AdministeredOrganisations($where: [OrganisationFilter!], $first: Int!, $after: String) {\n    organisations(where: $where, orderBy: NAME, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Administered_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AdministeredOrganisationsDocument,
    "\n  fragment Administered_organisation on Organisation {\n    id\n    name\n    members {\n      id\n      name\n      roles\n    }\n    invitations {\n      id\n      email\n      roles\n    }\n  }\n": types.Administered_OrganisationFragmentDoc,
    "\n  mutation InviteAdministrator($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n": types.InviteAdministratorDocument,
    "\n  query People($text: String, $first: Int!, $after: String) {\n    people(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Person_account\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment Person_account on Account {\n    id\n    name\n    email\n    createdAt\n    deactivatedAt\n    demo\n    memberships {\n      id\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.Person_AccountFragmentDoc,
    "\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n": types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($input: ReactivatePersonInput!) {\n    reactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n": types.ReactivatePersonDocument,
    "\n  query AllServiceTokens($text: String, $first: Int!, $after: String) {\n    serviceTokens(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...ServiceToken_token\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AllServiceTokensDocument,
    "\n  fragment ServiceToken_token on ServiceToken {\n    id\n    name\n    roles\n    scopes\n    expiresAt\n    lastUsedAt\n    organisation {\n      id\n      name\n    }\n  }\n": types.ServiceToken_TokenFragmentDoc,
    "\n  query AuditEvents($where: AuditEventFilter, $orderBy: AuditOrder, $first: Int!, $after: String) {\n    auditEvents(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AuditRow_event\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditEventsDocument,
    "\n  fragment AuditRow_event on AuditEvent {\n    id\n    at\n    kind\n    outcome\n    subject\n    subjectName\n    details\n    mentioned {\n      id\n      name\n    }\n    actor {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n  }\n": types.AuditRow_EventFragmentDoc,
    "\n  query NewestAuditEvent {\n    auditEvents(first: 1) {\n      nodes {\n        id\n        sequence\n        hash\n      }\n    }\n  }\n": types.NewestAuditEventDocument,
    "\n  mutation CreateCluster($input: CreateClusterInput!) {\n    createCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n": types.CreateClusterDocument,
    "\n  mutation UpdateCluster($input: UpdateClusterInput!) {\n    updateCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n": types.UpdateClusterDocument,
    "\n  mutation RetireCluster($input: RetireClusterInput!) {\n    retireCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        id\n        retiredAt\n      }\n    }\n  }\n": types.RetireClusterDocument,
    "\n  query Clusters($text: String, $first: Int!, $after: String) {\n    clusters(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Cluster_cluster\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ClustersDocument,
    "\n  fragment Cluster_cluster on Cluster {\n    id\n    name\n    purpose\n    version\n    updatedAt\n    privileges\n    members {\n      id\n      name\n    }\n  }\n": types.Cluster_ClusterFragmentDoc,
    "\n  query OrganisationsToAdd($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], orderBy: NAME, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.OrganisationsToAddDocument,
    "\n  mutation AdoptUseCase($input: AdoptUseCaseInput!) {\n    adoptUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      adoption {\n        id\n        useCase {\n          id\n        }\n      }\n      current {\n        id\n        status\n        since\n        note\n        version\n      }\n    }\n  }\n": types.AdoptUseCaseDocument,
    "\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": types.AnswerCommentDocument,
    "\n  query Collaboration($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      owner {\n        id\n      }\n      ...AdoptionList_useCase\n      ...AdoptionButton_useCase\n      ...InspirationList_useCase\n      ...Talk_useCase\n    }\n  }\n": types.CollaborationDocument,
    "\n  mutation CommentOnUseCase($input: CommentOnUseCaseInput!) {\n    commentOnUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": types.CommentOnUseCaseDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation EndAdoption($input: EndAdoptionInput!) {\n    endAdoption(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": types.EndAdoptionDocument,
    "\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": types.HideCommentDocument,
    "\n  mutation RemoveComment($input: CommentInput!) {\n    removeComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation ShowComment($input: CommentInput!) {\n    showComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n": types.ShowCommentDocument,
    "\n  fragment AdoptionButton_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    adoptions {\n      id\n      status\n      since\n      note\n      version\n      organisation {\n        id\n      }\n    }\n  }\n": types.AdoptionButton_UseCaseFragmentDoc,
    "\n  fragment AdoptionList_useCase on UseCase {\n    adoptionCount\n    adoptions {\n      id\n      status\n      since\n      note\n      organisation {\n        ...OrganisationName_organisation\n      }\n    }\n  }\n": types.AdoptionList_UseCaseFragmentDoc,
    "\n  fragment Inspiration_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    owner {\n      name\n    }\n  }\n": types.Inspiration_UseCaseFragmentDoc,
    "\n  fragment InspirationList_useCase on UseCase {\n    inspiredBy {\n      id\n      ...Inspiration_useCase\n    }\n    inspired {\n      id\n      ...Inspiration_useCase\n    }\n  }\n": types.InspirationList_UseCaseFragmentDoc,
    "\n  fragment OrganisationName_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n  }\n": types.OrganisationName_OrganisationFragmentDoc,
    "\n  fragment Remark_comment on Comment {\n    id\n    kind\n    state\n    text\n    author\n    at\n    editedAt\n    hiddenReason\n    privileges\n    organisation {\n      id\n      ...OrganisationName_organisation\n    }\n  }\n": types.Remark_CommentFragmentDoc,
    "\n  fragment Talk_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    comments(last: 100) {\n      totalCount\n      nodes {\n        id\n        ...Thread_comment\n      }\n    }\n  }\n": types.Talk_UseCaseFragmentDoc,
    "\n  fragment Thread_comment on Comment {\n    id\n    author\n    privileges\n    ...Remark_comment\n    answers {\n      id\n      ...Remark_comment\n    }\n  }\n": types.Thread_CommentFragmentDoc,
    "\n  query Overview {\n    municipalities(first: 100) {\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n    all: useCases(first: 1) {\n      totalCount\n    }\n    newest: useCases(first: 5, orderBy: NEWEST, where: [{ demo: false, country: [\"DK\"] }]) {\n      nodes {\n        id\n        title\n        titleLanguage\n        demo\n        owner {\n          name\n        }\n      }\n    }\n    inOperation: useCases(first: 1, where: [{ status: [OPERATION] }]) {\n      totalCount\n    }\n  }\n": types.OverviewDocument,
    "\n  query Solvers($problem: String!, $first: Int!) {\n    solvers(problem: $problem, first: $first) {\n      ...SolverCard_solver\n    }\n  }\n": types.SolversDocument,
    "\n  fragment SolverCard_solver on Solver {\n    organisation {\n      id\n      name\n      code\n      country\n    }\n    useCases {\n      id\n      title\n      titleLanguage\n      summary\n      summaryLanguage\n      status\n      demo\n    }\n    reasons {\n      kind\n      text\n    }\n  }\n": types.SolverCard_SolverFragmentDoc,
    "\n  query MailSettings {\n    viewer {\n      id\n      notificationSettings {\n        addressed\n        others\n        language\n        sendsMail\n      }\n    }\n  }\n": types.MailSettingsDocument,
    "\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        notificationSettings {\n          addressed\n          others\n          language\n        }\n      }\n    }\n  }\n": types.UpdateMailSettingsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n      }\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n        roles\n      }\n    }\n  }\n": types.ChangeMemberDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n      }\n    }\n  }\n": types.EndMembershipDocument,
    "\n  query OrganisationMembers($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      grantableRoles\n      members {\n        ...Member_member\n      }\n      invitations {\n        ...Invitation_invitation\n      }\n    }\n  }\n": types.OrganisationMembersDocument,
    "\n  fragment Member_member on Member {\n    id\n    name\n    email\n    roles\n    since\n    isManagedElsewhere\n    isOneself\n    changeableRoles\n    endingObstacle\n  }\n": types.Member_MemberFragmentDoc,
    "\n  fragment Invitation_invitation on Invitation {\n    id\n    email\n    roles\n    expiresAt\n  }\n": types.Invitation_InvitationFragmentDoc,
    "\n  query MunicipalityAdoptions($id: ID!) {\n    organisation(id: $id) {\n      id\n      ...MunicipalityAdoptions_municipality\n    }\n  }\n": types.MunicipalityAdoptionsDocument,
    "\n  query Municipalities {\n    municipalities(first: 100) {\n      totalCount\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        region {\n          name\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.MunicipalitiesDocument,
    "\n  query Municipality($code: String!, $later: String!) {\n    municipality(code: $code) {\n      id\n      name\n      officialName\n      ...OrganisationContent_organisation\n    }\n  }\n": types.MunicipalityDocument,
    "\n  query Organisation($id: ID!, $later: String!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      ...OrganisationContent_organisation\n    }\n  }\n": types.OrganisationDocument,
    "\n  query SimilarMunicipalities($id: ID!) {\n    organisation(id: $id) {\n      id\n      similarMunicipalities(first: 6) {\n        municipality {\n          id\n          code\n          name\n          demo\n          useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n            totalCount\n          }\n        }\n        reasons {\n          kind\n          text\n          about\n        }\n      }\n    }\n  }\n": types.SimilarMunicipalitiesDocument,
    "\n  fragment AdoptedUseCase_adoption on Adoption {\n    id\n    status\n    since\n    organisation {\n      name\n    }\n    useCase {\n      id\n      title\n      titleLanguage\n      owner {\n        name\n      }\n    }\n  }\n": types.AdoptedUseCase_AdoptionFragmentDoc,
    "\n  fragment MunicipalityAdoptions_municipality on Organisation {\n    name\n    adopted(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n    adoptedByOthers(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n  }\n": types.MunicipalityAdoptions_MunicipalityFragmentDoc,
    "\n  fragment MunicipalityFacts_municipality on Organisation {\n    code\n    cvr\n    country\n    ...OrganisationContact_organisation\n    region {\n      name\n    }\n    laterRegion: region(on: $later) {\n      name\n    }\n  }\n": types.MunicipalityFacts_MunicipalityFragmentDoc,
    "\n  fragment MunicipalityUseCase_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    summaryLanguage\n    status\n    start\n    demo\n    owner {\n      name\n    }\n  }\n": types.MunicipalityUseCase_UseCaseFragmentDoc,
    "\n  fragment OrganisationContact_organisation on Organisation {\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n": types.OrganisationContact_OrganisationFragmentDoc,
    "\n  fragment OrganisationContent_organisation on Organisation {\n    id\n    name\n    officialName\n    demo\n    kind\n    country\n    ...OrganisationProfile_organisation\n    ...MunicipalityFacts_municipality\n    owned: useCases(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n    shared: useCases(first: 50, involvement: [PARTICIPANT]) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n  }\n": types.OrganisationContent_OrganisationFragmentDoc,
    "\n  fragment OrganisationProfile_organisation on Organisation {\n    country\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n  }\n": types.OrganisationProfile_OrganisationFragmentDoc,
    "\n  query OrganisationState($id: ID!) {\n    organisation(id: $id) {\n      id\n      privileges\n      history {\n        ...History_revision\n      }\n    }\n  }\n": types.OrganisationStateDocument,
    "\n  fragment EditedProfile on Organisation {\n    id\n    version\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n": types.EditedProfileFragmentDoc,
    "\n  query EditedOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      privileges\n      ...EditedProfile\n    }\n  }\n": types.EditedOrganisationDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      organisation {\n        id\n        version\n      }\n      current {\n        ...EditedProfile\n      }\n    }\n  }\n": types.UpdateOrganisationDocument,
    "\n  query Waiting($owners: [ID!]!) {\n    myWorkingCopies {\n      form\n      title\n      savedAt\n    }\n    drafts: useCases(where: [{ owner: { in: $owners }, lifecycle: [DRAFT] }], orderBy: NEWEST, first: 100) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n    retired: useCases(\n      where: [{ owner: { in: $owners }, lifecycle: [RETIRED] }]\n      orderBy: NEWEST\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n  }\n": types.WaitingDocument,
    "\n  query Following($after: String) {\n    viewer {\n      id\n      following(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...FollowedUseCase\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.FollowingDocument,
    "\n  query News($unreadOnly: Boolean!, $after: String) {\n    viewer {\n      id\n      unreadNotificationCount\n      notifications(first: 15, after: $after, unreadOnly: $unreadOnly) {\n        nodes {\n          id\n          ...NewsItem\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.NewsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        unreadNotificationCount\n      }\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  fragment FollowedUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n": types.FollowedUseCaseFragmentDoc,
    "\n  fragment NewsItem on Notification {\n    id\n    at\n    readAt\n    text\n    path\n    actor {\n      name\n    }\n  }\n": types.NewsItemFragmentDoc,
    "\n  fragment OwnUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n": types.OwnUseCaseFragmentDoc,
    "\n  query OutgoingMails($status: [MailStatus!], $after: String) {\n    outgoingMail(status: $status, first: 25, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...OutgoingMailRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OutgoingMailsDocument,
    "\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      mail {\n        id\n        status\n      }\n    }\n  }\n": types.RetryMailDocument,
    "\n  fragment OutgoingMailRow on OutgoingMail {\n    id\n    kind\n    status\n    to\n    attempts\n    createdAt\n    nextAttemptAt\n    lastError\n  }\n": types.OutgoingMailRowFragmentDoc,
    "\n  query ProblemsToBrowse {\n    useCases(first: 1) {\n      facets(of: [PROBLEM]) {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n": types.ProblemsToBrowseDocument,
    "\n  query Search($query: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $query, kinds: $kinds, first: 25, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      kinds {\n        kind\n        count\n      }\n      edges {\n        cursor\n        node {\n          ...SearchHit_hit\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      isMatch\n    }\n    excerpt {\n      text\n      isMatch\n    }\n    entity {\n      __typename\n      id\n      ... on Organisation {\n        code\n      }\n      ... on UseCase {\n        owner {\n          name\n        }\n        demo\n      }\n    }\n  }\n": types.SearchHit_HitFragmentDoc,
    "\n  query Standards {\n    dataStandards(first: 100) {\n      nodes {\n        id\n        shortName\n        title\n        publisher\n        domain\n        kind\n        description\n        url\n        verification\n      }\n    }\n  }\n": types.StandardsDocument,
    "\n  query Strategy {\n    objectives {\n      id\n      number\n      title\n      description\n      initiatives {\n        id\n        number\n        ...InitiativeCard_initiative\n        scenarios {\n          scenario {\n            id\n          }\n        }\n        requires {\n          initiative {\n            id\n          }\n        }\n        requiredBy {\n          initiative {\n            id\n          }\n        }\n        synergies {\n          initiative {\n            id\n          }\n        }\n      }\n    }\n    scenarios {\n      id\n      number\n      title\n      description\n      basis\n    }\n    barriers {\n      ...ThemeList_barrier\n    }\n    needs {\n      ...ThemeList_need\n    }\n  }\n": types.StrategyDocument,
    "\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    number\n    title\n    description\n    topThree\n    indicator {\n      label\n      value\n      path\n    }\n  }\n": types.InitiativeCard_InitiativeFragmentDoc,
    "\n  fragment ThemeList_barrier on Barrier {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n": types.ThemeList_BarrierFragmentDoc,
    "\n  fragment ThemeList_need on Need {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n": types.ThemeList_NeedFragmentDoc,
    "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n": types.CreateTokenDocument,
    "\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n": types.CreateServiceTokenDocument,
    "\n  fragment Token_token on ApiToken {\n    id\n    name\n    roles\n    scopes\n    createdAt\n    expiresAt\n    lastUsedAt\n  }\n": types.Token_TokenFragmentDoc,
    "\n  query OwnTokens {\n    myTokens {\n      ...Token_token\n    }\n    viewer {\n      id\n      tokenScopes\n    }\n  }\n": types.OwnTokensDocument,
    "\n  query ServiceTokens($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      serviceTokens {\n        ...Token_token\n      }\n      serviceTokenChoices {\n        role\n        scopes\n      }\n    }\n  }\n": types.ServiceTokensDocument,
    "\n  query FilterTitles($organisations: [ID!]!) {\n    organisations(first: 100, where: [{ id: { in: $organisations } }]) {\n      nodes {\n        id\n        name\n      }\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      title\n    }\n  }\n": types.FilterTitlesDocument,
    "\n  query FollowState($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      followedByViewer\n      followerCount\n    }\n  }\n": types.FollowStateDocument,
    "\n  mutation FollowUseCase($input: FollowUseCaseInput!) {\n    followUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": types.FollowUseCaseDocument,
    "\n  mutation UnfollowUseCase($input: UnfollowUseCaseInput!) {\n    unfollowUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": types.UnfollowUseCaseDocument,
    "\n  query MoreUseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MoreUseCasesDocument,
    "\n  query UseCaseCount($query: String, $where: [UseCaseFilter!]) {\n    useCases(query: $query, where: $where, first: 1) {\n      totalCount\n    }\n  }\n": types.UseCaseCountDocument,
    "\n  query UseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      title\n      language\n      vanishedAt\n      ...UseCaseHead_useCase\n      ...UseCaseStory_useCase\n      ...UseCaseFacts_useCase\n      ...SimilarUseCases_useCase\n    }\n  }\n": types.UseCaseDocument,
    "\n  query UseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      facets {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UseCasesDocument,
    "\n  fragment CostList_cost on Cost {\n    kind\n    note\n    amount {\n      amount\n      currency\n    }\n  }\n": types.CostList_CostFragmentDoc,
    "\n  fragment OrganisationLink_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n    country\n  }\n": types.OrganisationLink_OrganisationFragmentDoc,
    "\n  fragment SimilarUseCases_useCase on UseCase {\n    similar(first: 6) {\n      useCase {\n        id\n        ...UseCaseRow_useCase\n      }\n      reasons {\n        kind\n        text\n      }\n    }\n  }\n": types.SimilarUseCases_UseCaseFragmentDoc,
    "\n  fragment SourceList_useCase on UseCase {\n    origin {\n      title\n      url\n    }\n    externalIds {\n      scheme\n      value\n      url\n    }\n    sources {\n      url\n      title\n    }\n  }\n": types.SourceList_UseCaseFragmentDoc,
    "\n  fragment UseCaseFacts_useCase on UseCase {\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    verification\n    inferred\n    updatedAt\n    owner {\n      ...OrganisationLink_organisation\n    }\n    participants {\n      role\n      organisation {\n        id\n        ...OrganisationLink_organisation\n      }\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    costs {\n      ...CostList_cost\n    }\n    ...SourceList_useCase\n  }\n": types.UseCaseFacts_UseCaseFragmentDoc,
    "\n  fragment UseCaseHead_useCase on UseCase {\n    title\n    titleLanguage\n    demo\n    status\n    start\n    end\n    visibility\n    owner {\n      ...OrganisationLink_organisation\n    }\n  }\n": types.UseCaseHead_UseCaseFragmentDoc,
    "\n  fragment UseCaseRow_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    status\n    start\n    demo\n    owner {\n      name\n      country\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n  }\n": types.UseCaseRow_UseCaseFragmentDoc,
    "\n  fragment UseCaseStory_useCase on UseCase {\n    language\n    summary\n    summaryLanguage\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    inferred\n    effects {\n      kind\n      text\n    }\n  }\n": types.UseCaseStory_UseCaseFragmentDoc,
    "\n  mutation CreateUseCase($input: CreateUseCaseInput!) {\n    createUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n": types.CreateUseCaseDocument,
    "\n  mutation UpdateUseCase($input: UpdateUseCaseInput!) {\n    updateUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n      }\n      current {\n        id\n        ...EditedUseCase\n      }\n    }\n  }\n": types.UpdateUseCaseDocument,
    "\n  mutation PublishUseCase($input: PublishUseCaseInput!) {\n    publishUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n        visibility\n        lifecycle\n      }\n    }\n  }\n": types.PublishUseCaseDocument,
    "\n  mutation RetireUseCase($input: UseCaseVersionInput!) {\n    retireUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n": types.RetireUseCaseDocument,
    "\n  mutation RestoreUseCase($input: UseCaseVersionInput!) {\n    restoreUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n": types.RestoreUseCaseDocument,
    "\n  fragment EditedUseCase on UseCase {\n    id\n    version\n    title\n    language\n    summary\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    inferred\n    privileges\n    owner {\n      id\n      name\n    }\n    tasks {\n      id\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    effects {\n      kind\n      text\n    }\n    costs {\n      kind\n      note\n      amount {\n        amount\n        currency\n      }\n    }\n    sources {\n      url\n      title\n    }\n    participants {\n      role\n      organisation {\n        id\n        name\n      }\n    }\n    inspiredBy {\n      id\n      title\n    }\n  }\n": types.EditedUseCaseFragmentDoc,
    "\n  query LanguageOfUseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      language\n    }\n  }\n": types.LanguageOfUseCaseDocument,
    "\n  query EditedUseCaseById($id: ID!) {\n    useCase(id: $id) {\n      id\n      ...EditedUseCase\n    }\n  }\n": types.EditedUseCaseByIdDocument,
    "\n  query EditingChoices {\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n  }\n": types.EditingChoicesDocument,
    "\n  query ClusterChoices {\n    clusters(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.ClusterChoicesDocument,
    "\n  query UseCasesByWords($text: String!) {\n    useCases(query: $text, first: 20) {\n      nodes {\n        id\n        title\n        owner {\n          name\n        }\n      }\n    }\n  }\n": types.UseCasesByWordsDocument,
    "\n  query OrganisationsByName($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.OrganisationsByNameDocument,
    "\n  query UseCaseState($id: ID!) {\n    useCase(id: $id) {\n      id\n      version\n      title\n      lifecycle\n      visibility\n      privileges\n      sharedWith {\n        id\n        name\n      }\n      history {\n        ...History_revision\n      }\n    }\n  }\n": types.UseCaseStateDocument,
    "\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n      }\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) {\n      errors {\n        message\n      }\n      viewer {\n        id\n        actingFor {\n          id\n        }\n      }\n    }\n  }\n": types.ActForDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      errors {\n        message\n      }\n      viewer {\n        id\n      }\n    }\n  }\n": types.SignOutEverywhereDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      demo\n      permissions\n      actingFor {\n        id\n        name\n        kind\n      }\n      memberships {\n        roles\n        permissions\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query WorkingCopy($form: String!) {\n    workingCopy(form: $form) {\n      content\n      savedAt\n    }\n  }\n": types.WorkingCopyDocument,
    "\n  mutation KeepWorkingCopy($input: KeepWorkingCopyInput!) {\n    keepWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n": types.KeepWorkingCopyDocument,
    "\n  mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {\n    discardWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n": types.DiscardWorkingCopyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n"): (typeof documents)["\n  query Unread {\n    viewer {\n      id\n      unreadNotificationCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment History_revision on Revision {\n    version\n    kind\n    at\n    by\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): (typeof documents)["\n  fragment History_revision on Revision {\n    version\n    kind\n    at\n    by\n    changes {\n      field\n      before\n      after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministeredOrganisations($where: [OrganisationFilter!], $first: Int!, $after: String) {\n    organisations(where: $where, orderBy: NAME, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Administered_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdministeredOrganisations($where: [OrganisationFilter!], $first: Int!, $after: String) {\n    organisations(where: $where, orderBy: NAME, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Administered_organisation\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Administered_organisation on Organisation {\n    id\n    name\n    members {\n      id\n      name\n      roles\n    }\n    invitations {\n      id\n      email\n      roles\n    }\n  }\n"): (typeof documents)["\n  fragment Administered_organisation on Organisation {\n    id\n    name\n    members {\n      id\n      name\n      roles\n    }\n    invitations {\n      id\n      email\n      roles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAdministrator($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteAdministrator($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($text: String, $first: Int!, $after: String) {\n    people(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Person_account\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($text: String, $first: Int!, $after: String) {\n    people(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Person_account\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Person_account on Account {\n    id\n    name\n    email\n    createdAt\n    deactivatedAt\n    demo\n    memberships {\n      id\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Person_account on Account {\n    id\n    name\n    email\n    createdAt\n    deactivatedAt\n    demo\n    memberships {\n      id\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivatePerson($input: DeactivatePersonInput!) {\n    deactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivatePerson($input: ReactivatePersonInput!) {\n    reactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactivatePerson($input: ReactivatePersonInput!) {\n    reactivatePerson(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      person {\n        ...Person_account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllServiceTokens($text: String, $first: Int!, $after: String) {\n    serviceTokens(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...ServiceToken_token\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AllServiceTokens($text: String, $first: Int!, $after: String) {\n    serviceTokens(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...ServiceToken_token\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceToken_token on ServiceToken {\n    id\n    name\n    roles\n    scopes\n    expiresAt\n    lastUsedAt\n    organisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ServiceToken_token on ServiceToken {\n    id\n    name\n    roles\n    scopes\n    expiresAt\n    lastUsedAt\n    organisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($where: AuditEventFilter, $orderBy: AuditOrder, $first: Int!, $after: String) {\n    auditEvents(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AuditRow_event\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEvents($where: AuditEventFilter, $orderBy: AuditOrder, $first: Int!, $after: String) {\n    auditEvents(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AuditRow_event\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditRow_event on AuditEvent {\n    id\n    at\n    kind\n    outcome\n    subject\n    subjectName\n    details\n    mentioned {\n      id\n      name\n    }\n    actor {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AuditRow_event on AuditEvent {\n    id\n    at\n    kind\n    outcome\n    subject\n    subjectName\n    details\n    mentioned {\n      id\n      name\n    }\n    actor {\n      id\n      name\n    }\n    organisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestAuditEvent {\n    auditEvents(first: 1) {\n      nodes {\n        id\n        sequence\n        hash\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewestAuditEvent {\n    auditEvents(first: 1) {\n      nodes {\n        id\n        sequence\n        hash\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCluster($input: CreateClusterInput!) {\n    createCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCluster($input: CreateClusterInput!) {\n    createCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCluster($input: UpdateClusterInput!) {\n    updateCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCluster($input: UpdateClusterInput!) {\n    updateCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        ...Cluster_cluster\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireCluster($input: RetireClusterInput!) {\n    retireCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        id\n        retiredAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetireCluster($input: RetireClusterInput!) {\n    retireCluster(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      cluster {\n        id\n        retiredAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Clusters($text: String, $first: Int!, $after: String) {\n    clusters(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Cluster_cluster\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Clusters($text: String, $first: Int!, $after: String) {\n    clusters(text: $text, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...Cluster_cluster\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Cluster_cluster on Cluster {\n    id\n    name\n    purpose\n    version\n    updatedAt\n    privileges\n    members {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Cluster_cluster on Cluster {\n    id\n    name\n    purpose\n    version\n    updatedAt\n    privileges\n    members {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsToAdd($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], orderBy: NAME, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsToAdd($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], orderBy: NAME, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptUseCase($input: AdoptUseCaseInput!) {\n    adoptUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      adoption {\n        id\n        useCase {\n          id\n        }\n      }\n      current {\n        id\n        status\n        since\n        note\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdoptUseCase($input: AdoptUseCaseInput!) {\n    adoptUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      adoption {\n        id\n        useCase {\n          id\n        }\n      }\n      current {\n        id\n        status\n        since\n        note\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerComment($input: AnswerCommentInput!) {\n    answerComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Collaboration($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      owner {\n        id\n      }\n      ...AdoptionList_useCase\n      ...AdoptionButton_useCase\n      ...InspirationList_useCase\n      ...Talk_useCase\n    }\n  }\n"): (typeof documents)["\n  query Collaboration($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      owner {\n        id\n      }\n      ...AdoptionList_useCase\n      ...AdoptionButton_useCase\n      ...InspirationList_useCase\n      ...Talk_useCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnUseCase($input: CommentOnUseCaseInput!) {\n    commentOnUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CommentOnUseCase($input: CommentOnUseCaseInput!) {\n    commentOnUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAdoption($input: EndAdoptionInput!) {\n    endAdoption(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndAdoption($input: EndAdoptionInput!) {\n    endAdoption(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: CommentInput!) {\n    removeComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: CommentInput!) {\n    removeComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowComment($input: CommentInput!) {\n    showComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowComment($input: CommentInput!) {\n    showComment(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      comment {\n        id\n        useCase {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdoptionButton_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    adoptions {\n      id\n      status\n      since\n      note\n      version\n      organisation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AdoptionButton_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    adoptions {\n      id\n      status\n      since\n      note\n      version\n      organisation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdoptionList_useCase on UseCase {\n    adoptionCount\n    adoptions {\n      id\n      status\n      since\n      note\n      organisation {\n        ...OrganisationName_organisation\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AdoptionList_useCase on UseCase {\n    adoptionCount\n    adoptions {\n      id\n      status\n      since\n      note\n      organisation {\n        ...OrganisationName_organisation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Inspiration_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    owner {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Inspiration_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    owner {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspirationList_useCase on UseCase {\n    inspiredBy {\n      id\n      ...Inspiration_useCase\n    }\n    inspired {\n      id\n      ...Inspiration_useCase\n    }\n  }\n"): (typeof documents)["\n  fragment InspirationList_useCase on UseCase {\n    inspiredBy {\n      id\n      ...Inspiration_useCase\n    }\n    inspired {\n      id\n      ...Inspiration_useCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationName_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n  }\n"): (typeof documents)["\n  fragment OrganisationName_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Remark_comment on Comment {\n    id\n    kind\n    state\n    text\n    author\n    at\n    editedAt\n    hiddenReason\n    privileges\n    organisation {\n      id\n      ...OrganisationName_organisation\n    }\n  }\n"): (typeof documents)["\n  fragment Remark_comment on Comment {\n    id\n    kind\n    state\n    text\n    author\n    at\n    editedAt\n    hiddenReason\n    privileges\n    organisation {\n      id\n      ...OrganisationName_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Talk_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    comments(last: 100) {\n      totalCount\n      nodes {\n        id\n        ...Thread_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Talk_useCase on UseCase {\n    id\n    privileges\n    owner {\n      id\n    }\n    comments(last: 100) {\n      totalCount\n      nodes {\n        id\n        ...Thread_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread_comment on Comment {\n    id\n    author\n    privileges\n    ...Remark_comment\n    answers {\n      id\n      ...Remark_comment\n    }\n  }\n"): (typeof documents)["\n  fragment Thread_comment on Comment {\n    id\n    author\n    privileges\n    ...Remark_comment\n    answers {\n      id\n      ...Remark_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    municipalities(first: 100) {\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n    all: useCases(first: 1) {\n      totalCount\n    }\n    newest: useCases(first: 5, orderBy: NEWEST, where: [{ demo: false, country: [\"DK\"] }]) {\n      nodes {\n        id\n        title\n        titleLanguage\n        demo\n        owner {\n          name\n        }\n      }\n    }\n    inOperation: useCases(first: 1, where: [{ status: [OPERATION] }]) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Overview {\n    municipalities(first: 100) {\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n    all: useCases(first: 1) {\n      totalCount\n    }\n    newest: useCases(first: 5, orderBy: NEWEST, where: [{ demo: false, country: [\"DK\"] }]) {\n      nodes {\n        id\n        title\n        titleLanguage\n        demo\n        owner {\n          name\n        }\n      }\n    }\n    inOperation: useCases(first: 1, where: [{ status: [OPERATION] }]) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Solvers($problem: String!, $first: Int!) {\n    solvers(problem: $problem, first: $first) {\n      ...SolverCard_solver\n    }\n  }\n"): (typeof documents)["\n  query Solvers($problem: String!, $first: Int!) {\n    solvers(problem: $problem, first: $first) {\n      ...SolverCard_solver\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SolverCard_solver on Solver {\n    organisation {\n      id\n      name\n      code\n      country\n    }\n    useCases {\n      id\n      title\n      titleLanguage\n      summary\n      summaryLanguage\n      status\n      demo\n    }\n    reasons {\n      kind\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment SolverCard_solver on Solver {\n    organisation {\n      id\n      name\n      code\n      country\n    }\n    useCases {\n      id\n      title\n      titleLanguage\n      summary\n      summaryLanguage\n      status\n      demo\n    }\n    reasons {\n      kind\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSettings {\n    viewer {\n      id\n      notificationSettings {\n        addressed\n        others\n        language\n        sendsMail\n      }\n    }\n  }\n"): (typeof documents)["\n  query MailSettings {\n    viewer {\n      id\n      notificationSettings {\n        addressed\n        others\n        language\n        sendsMail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        notificationSettings {\n          addressed\n          others\n          language\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMailSettings($input: UpdateNotificationSettingsInput!) {\n    updateNotificationSettings(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        notificationSettings {\n          addressed\n          others\n          language\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      invitation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n        roles\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n        roles\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      member {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationMembers($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      grantableRoles\n      members {\n        ...Member_member\n      }\n      invitations {\n        ...Invitation_invitation\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationMembers($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      grantableRoles\n      members {\n        ...Member_member\n      }\n      invitations {\n        ...Invitation_invitation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Member_member on Member {\n    id\n    name\n    email\n    roles\n    since\n    isManagedElsewhere\n    isOneself\n    changeableRoles\n    endingObstacle\n  }\n"): (typeof documents)["\n  fragment Member_member on Member {\n    id\n    name\n    email\n    roles\n    since\n    isManagedElsewhere\n    isOneself\n    changeableRoles\n    endingObstacle\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Invitation_invitation on Invitation {\n    id\n    email\n    roles\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment Invitation_invitation on Invitation {\n    id\n    email\n    roles\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MunicipalityAdoptions($id: ID!) {\n    organisation(id: $id) {\n      id\n      ...MunicipalityAdoptions_municipality\n    }\n  }\n"): (typeof documents)["\n  query MunicipalityAdoptions($id: ID!) {\n    organisation(id: $id) {\n      id\n      ...MunicipalityAdoptions_municipality\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Municipalities {\n    municipalities(first: 100) {\n      totalCount\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        region {\n          name\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Municipalities {\n    municipalities(first: 100) {\n      totalCount\n      nodes {\n        id\n        code\n        name\n        tile {\n          column\n          row\n        }\n        region {\n          name\n        }\n        useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n          totalCount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Municipality($code: String!, $later: String!) {\n    municipality(code: $code) {\n      id\n      name\n      officialName\n      ...OrganisationContent_organisation\n    }\n  }\n"): (typeof documents)["\n  query Municipality($code: String!, $later: String!) {\n    municipality(code: $code) {\n      id\n      name\n      officialName\n      ...OrganisationContent_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!, $later: String!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      ...OrganisationContent_organisation\n    }\n  }\n"): (typeof documents)["\n  query Organisation($id: ID!, $later: String!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      ...OrganisationContent_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarMunicipalities($id: ID!) {\n    organisation(id: $id) {\n      id\n      similarMunicipalities(first: 6) {\n        municipality {\n          id\n          code\n          name\n          demo\n          useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n            totalCount\n          }\n        }\n        reasons {\n          kind\n          text\n          about\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SimilarMunicipalities($id: ID!) {\n    organisation(id: $id) {\n      id\n      similarMunicipalities(first: 6) {\n        municipality {\n          id\n          code\n          name\n          demo\n          useCases(first: 1, involvement: [OWNER, PARTICIPANT]) {\n            totalCount\n          }\n        }\n        reasons {\n          kind\n          text\n          about\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AdoptedUseCase_adoption on Adoption {\n    id\n    status\n    since\n    organisation {\n      name\n    }\n    useCase {\n      id\n      title\n      titleLanguage\n      owner {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AdoptedUseCase_adoption on Adoption {\n    id\n    status\n    since\n    organisation {\n      name\n    }\n    useCase {\n      id\n      title\n      titleLanguage\n      owner {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityAdoptions_municipality on Organisation {\n    name\n    adopted(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n    adoptedByOthers(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MunicipalityAdoptions_municipality on Organisation {\n    name\n    adopted(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n    adoptedByOthers(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...AdoptedUseCase_adoption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityFacts_municipality on Organisation {\n    code\n    cvr\n    country\n    ...OrganisationContact_organisation\n    region {\n      name\n    }\n    laterRegion: region(on: $later) {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MunicipalityFacts_municipality on Organisation {\n    code\n    cvr\n    country\n    ...OrganisationContact_organisation\n    region {\n      name\n    }\n    laterRegion: region(on: $later) {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MunicipalityUseCase_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    summaryLanguage\n    status\n    start\n    demo\n    owner {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MunicipalityUseCase_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    summaryLanguage\n    status\n    start\n    demo\n    owner {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationContact_organisation on Organisation {\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n"): (typeof documents)["\n  fragment OrganisationContact_organisation on Organisation {\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationContent_organisation on Organisation {\n    id\n    name\n    officialName\n    demo\n    kind\n    country\n    ...OrganisationProfile_organisation\n    ...MunicipalityFacts_municipality\n    owned: useCases(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n    shared: useCases(first: 50, involvement: [PARTICIPANT]) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrganisationContent_organisation on Organisation {\n    id\n    name\n    officialName\n    demo\n    kind\n    country\n    ...OrganisationProfile_organisation\n    ...MunicipalityFacts_municipality\n    owned: useCases(first: 50) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n    shared: useCases(first: 50, involvement: [PARTICIPANT]) {\n      totalCount\n      nodes {\n        id\n        ...MunicipalityUseCase_useCase\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationProfile_organisation on Organisation {\n    country\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n  }\n"): (typeof documents)["\n  fragment OrganisationProfile_organisation on Organisation {\n    country\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationState($id: ID!) {\n    organisation(id: $id) {\n      id\n      privileges\n      history {\n        ...History_revision\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationState($id: ID!) {\n    organisation(id: $id) {\n      id\n      privileges\n      history {\n        ...History_revision\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedProfile on Organisation {\n    id\n    version\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n"): (typeof documents)["\n  fragment EditedProfile on Organisation {\n    id\n    version\n    descriptionDa\n    descriptionEn\n    aiWorkDa\n    aiWorkEn\n    website\n    contactFunction\n    contactEmail\n    contactPhone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      privileges\n      ...EditedProfile\n    }\n  }\n"): (typeof documents)["\n  query EditedOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      officialName\n      code\n      privileges\n      ...EditedProfile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      organisation {\n        id\n        version\n      }\n      current {\n        ...EditedProfile\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      organisation {\n        id\n        version\n      }\n      current {\n        ...EditedProfile\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting($owners: [ID!]!) {\n    myWorkingCopies {\n      form\n      title\n      savedAt\n    }\n    drafts: useCases(where: [{ owner: { in: $owners }, lifecycle: [DRAFT] }], orderBy: NEWEST, first: 100) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n    retired: useCases(\n      where: [{ owner: { in: $owners }, lifecycle: [RETIRED] }]\n      orderBy: NEWEST\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n  }\n"): (typeof documents)["\n  query Waiting($owners: [ID!]!) {\n    myWorkingCopies {\n      form\n      title\n      savedAt\n    }\n    drafts: useCases(where: [{ owner: { in: $owners }, lifecycle: [DRAFT] }], orderBy: NEWEST, first: 100) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n    retired: useCases(\n      where: [{ owner: { in: $owners }, lifecycle: [RETIRED] }]\n      orderBy: NEWEST\n      first: 100\n    ) {\n      totalCount\n      nodes {\n        id\n        ...OwnUseCase\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Following($after: String) {\n    viewer {\n      id\n      following(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...FollowedUseCase\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Following($after: String) {\n    viewer {\n      id\n      following(first: 25, after: $after) {\n        totalCount\n        nodes {\n          id\n          ...FollowedUseCase\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($unreadOnly: Boolean!, $after: String) {\n    viewer {\n      id\n      unreadNotificationCount\n      notifications(first: 15, after: $after, unreadOnly: $unreadOnly) {\n        nodes {\n          id\n          ...NewsItem\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query News($unreadOnly: Boolean!, $after: String) {\n    viewer {\n      id\n      unreadNotificationCount\n      notifications(first: 15, after: $after, unreadOnly: $unreadOnly) {\n        nodes {\n          id\n          ...NewsItem\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        unreadNotificationCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      viewer {\n        id\n        unreadNotificationCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment FollowedUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsItem on Notification {\n    id\n    at\n    readAt\n    text\n    path\n    actor {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment NewsItem on Notification {\n    id\n    at\n    readAt\n    text\n    path\n    actor {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OwnUseCase on UseCase {\n    id\n    title\n    titleLanguage\n    updatedAt\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutgoingMails($status: [MailStatus!], $after: String) {\n    outgoingMail(status: $status, first: 25, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...OutgoingMailRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OutgoingMails($status: [MailStatus!], $after: String) {\n    outgoingMail(status: $status, first: 25, after: $after) {\n      totalCount\n      nodes {\n        id\n        ...OutgoingMailRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      mail {\n        id\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryMail($input: RetryMailInput!) {\n    retryMail(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      mail {\n        id\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutgoingMailRow on OutgoingMail {\n    id\n    kind\n    status\n    to\n    attempts\n    createdAt\n    nextAttemptAt\n    lastError\n  }\n"): (typeof documents)["\n  fragment OutgoingMailRow on OutgoingMail {\n    id\n    kind\n    status\n    to\n    attempts\n    createdAt\n    nextAttemptAt\n    lastError\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemsToBrowse {\n    useCases(first: 1) {\n      facets(of: [PROBLEM]) {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProblemsToBrowse {\n    useCases(first: 1) {\n      facets(of: [PROBLEM]) {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $query, kinds: $kinds, first: 25, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      kinds {\n        kind\n        count\n      }\n      edges {\n        cursor\n        node {\n          ...SearchHit_hit\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($query: String!, $kinds: [SearchKind!], $after: String) {\n    search(query: $query, kinds: $kinds, first: 25, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      kinds {\n        kind\n        count\n      }\n      edges {\n        cursor\n        node {\n          ...SearchHit_hit\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      isMatch\n    }\n    excerpt {\n      text\n      isMatch\n    }\n    entity {\n      __typename\n      id\n      ... on Organisation {\n        code\n      }\n      ... on UseCase {\n        owner {\n          name\n        }\n        demo\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      isMatch\n    }\n    excerpt {\n      text\n      isMatch\n    }\n    entity {\n      __typename\n      id\n      ... on Organisation {\n        code\n      }\n      ... on UseCase {\n        owner {\n          name\n        }\n        demo\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Standards {\n    dataStandards(first: 100) {\n      nodes {\n        id\n        shortName\n        title\n        publisher\n        domain\n        kind\n        description\n        url\n        verification\n      }\n    }\n  }\n"): (typeof documents)["\n  query Standards {\n    dataStandards(first: 100) {\n      nodes {\n        id\n        shortName\n        title\n        publisher\n        domain\n        kind\n        description\n        url\n        verification\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Strategy {\n    objectives {\n      id\n      number\n      title\n      description\n      initiatives {\n        id\n        number\n        ...InitiativeCard_initiative\n        scenarios {\n          scenario {\n            id\n          }\n        }\n        requires {\n          initiative {\n            id\n          }\n        }\n        requiredBy {\n          initiative {\n            id\n          }\n        }\n        synergies {\n          initiative {\n            id\n          }\n        }\n      }\n    }\n    scenarios {\n      id\n      number\n      title\n      description\n      basis\n    }\n    barriers {\n      ...ThemeList_barrier\n    }\n    needs {\n      ...ThemeList_need\n    }\n  }\n"): (typeof documents)["\n  query Strategy {\n    objectives {\n      id\n      number\n      title\n      description\n      initiatives {\n        id\n        number\n        ...InitiativeCard_initiative\n        scenarios {\n          scenario {\n            id\n          }\n        }\n        requires {\n          initiative {\n            id\n          }\n        }\n        requiredBy {\n          initiative {\n            id\n          }\n        }\n        synergies {\n          initiative {\n            id\n          }\n        }\n      }\n    }\n    scenarios {\n      id\n      number\n      title\n      description\n      basis\n    }\n    barriers {\n      ...ThemeList_barrier\n    }\n    needs {\n      ...ThemeList_need\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    number\n    title\n    description\n    topThree\n    indicator {\n      label\n      value\n      path\n    }\n  }\n"): (typeof documents)["\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    number\n    title\n    description\n    topThree\n    indicator {\n      label\n      value\n      path\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeList_barrier on Barrier {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment ThemeList_barrier on Barrier {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeList_need on Need {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment ThemeList_need on Need {\n    id\n    number\n    title\n    description\n    objectives {\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateToken($input: CreateTokenInput!) {\n    createToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n        name\n      }\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Token_token on ApiToken {\n    id\n    name\n    roles\n    scopes\n    createdAt\n    expiresAt\n    lastUsedAt\n  }\n"): (typeof documents)["\n  fragment Token_token on ApiToken {\n    id\n    name\n    roles\n    scopes\n    createdAt\n    expiresAt\n    lastUsedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTokens {\n    myTokens {\n      ...Token_token\n    }\n    viewer {\n      id\n      tokenScopes\n    }\n  }\n"): (typeof documents)["\n  query OwnTokens {\n    myTokens {\n      ...Token_token\n    }\n    viewer {\n      id\n      tokenScopes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceTokens($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      serviceTokens {\n        ...Token_token\n      }\n      serviceTokenChoices {\n        role\n        scopes\n      }\n    }\n  }\n"): (typeof documents)["\n  query ServiceTokens($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      privileges\n      serviceTokens {\n        ...Token_token\n      }\n      serviceTokenChoices {\n        role\n        scopes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterTitles($organisations: [ID!]!) {\n    organisations(first: 100, where: [{ id: { in: $organisations } }]) {\n      nodes {\n        id\n        name\n      }\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  query FilterTitles($organisations: [ID!]!) {\n    organisations(first: 100, where: [{ id: { in: $organisations } }]) {\n      nodes {\n        id\n        name\n      }\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowState($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      followedByViewer\n      followerCount\n    }\n  }\n"): (typeof documents)["\n  query FollowState($id: ID!) {\n    useCase(id: $id) {\n      id\n      privileges\n      followedByViewer\n      followerCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUseCase($input: FollowUseCaseInput!) {\n    followUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowUseCase($input: FollowUseCaseInput!) {\n    followUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowUseCase($input: UnfollowUseCaseInput!) {\n    unfollowUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnfollowUseCase($input: UnfollowUseCaseInput!) {\n    unfollowUseCase(input: $input) {\n      errors {\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreUseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreUseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UseCaseCount($query: String, $where: [UseCaseFilter!]) {\n    useCases(query: $query, where: $where, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query UseCaseCount($query: String, $where: [UseCaseFilter!]) {\n    useCases(query: $query, where: $where, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      title\n      language\n      vanishedAt\n      ...UseCaseHead_useCase\n      ...UseCaseStory_useCase\n      ...UseCaseFacts_useCase\n      ...SimilarUseCases_useCase\n    }\n  }\n"): (typeof documents)["\n  query UseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      title\n      language\n      vanishedAt\n      ...UseCaseHead_useCase\n      ...UseCaseStory_useCase\n      ...UseCaseFacts_useCase\n      ...SimilarUseCases_useCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      facets {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query UseCases(\n    $query: String\n    $where: [UseCaseFilter!]\n    $orderBy: UseCaseOrder!\n    $first: Int!\n    $after: String\n  ) {\n    useCases(query: $query, where: $where, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      isPartial\n      didYouMean\n      facets {\n        facet\n        values {\n          value\n          label\n          count\n        }\n      }\n      nodes {\n        id\n        ...UseCaseRow_useCase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CostList_cost on Cost {\n    kind\n    note\n    amount {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment CostList_cost on Cost {\n    kind\n    note\n    amount {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationLink_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n    country\n  }\n"): (typeof documents)["\n  fragment OrganisationLink_organisation on Organisation {\n    id\n    name\n    officialName\n    code\n    country\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SimilarUseCases_useCase on UseCase {\n    similar(first: 6) {\n      useCase {\n        id\n        ...UseCaseRow_useCase\n      }\n      reasons {\n        kind\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SimilarUseCases_useCase on UseCase {\n    similar(first: 6) {\n      useCase {\n        id\n        ...UseCaseRow_useCase\n      }\n      reasons {\n        kind\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceList_useCase on UseCase {\n    origin {\n      title\n      url\n    }\n    externalIds {\n      scheme\n      value\n      url\n    }\n    sources {\n      url\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment SourceList_useCase on UseCase {\n    origin {\n      title\n      url\n    }\n    externalIds {\n      scheme\n      value\n      url\n    }\n    sources {\n      url\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UseCaseFacts_useCase on UseCase {\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    verification\n    inferred\n    updatedAt\n    owner {\n      ...OrganisationLink_organisation\n    }\n    participants {\n      role\n      organisation {\n        id\n        ...OrganisationLink_organisation\n      }\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    costs {\n      ...CostList_cost\n    }\n    ...SourceList_useCase\n  }\n"): (typeof documents)["\n  fragment UseCaseFacts_useCase on UseCase {\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    verification\n    inferred\n    updatedAt\n    owner {\n      ...OrganisationLink_organisation\n    }\n    participants {\n      role\n      organisation {\n        id\n        ...OrganisationLink_organisation\n      }\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    costs {\n      ...CostList_cost\n    }\n    ...SourceList_useCase\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UseCaseHead_useCase on UseCase {\n    title\n    titleLanguage\n    demo\n    status\n    start\n    end\n    visibility\n    owner {\n      ...OrganisationLink_organisation\n    }\n  }\n"): (typeof documents)["\n  fragment UseCaseHead_useCase on UseCase {\n    title\n    titleLanguage\n    demo\n    status\n    start\n    end\n    visibility\n    owner {\n      ...OrganisationLink_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UseCaseRow_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    status\n    start\n    demo\n    owner {\n      name\n      country\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment UseCaseRow_useCase on UseCase {\n    id\n    title\n    titleLanguage\n    summary\n    status\n    start\n    demo\n    owner {\n      name\n      country\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UseCaseStory_useCase on UseCase {\n    language\n    summary\n    summaryLanguage\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    inferred\n    effects {\n      kind\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment UseCaseStory_useCase on UseCase {\n    language\n    summary\n    summaryLanguage\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    inferred\n    effects {\n      kind\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUseCase($input: CreateUseCaseInput!) {\n    createUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUseCase($input: CreateUseCaseInput!) {\n    createUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUseCase($input: UpdateUseCaseInput!) {\n    updateUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n      }\n      current {\n        id\n        ...EditedUseCase\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUseCase($input: UpdateUseCaseInput!) {\n    updateUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n      }\n      current {\n        id\n        ...EditedUseCase\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishUseCase($input: PublishUseCaseInput!) {\n    publishUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n        visibility\n        lifecycle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishUseCase($input: PublishUseCaseInput!) {\n    publishUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        version\n        visibility\n        lifecycle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireUseCase($input: UseCaseVersionInput!) {\n    retireUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetireUseCase($input: UseCaseVersionInput!) {\n    retireUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreUseCase($input: UseCaseVersionInput!) {\n    restoreUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreUseCase($input: UseCaseVersionInput!) {\n    restoreUseCase(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      useCase {\n        id\n        lifecycle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedUseCase on UseCase {\n    id\n    version\n    title\n    language\n    summary\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    inferred\n    privileges\n    owner {\n      id\n      name\n    }\n    tasks {\n      id\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    effects {\n      kind\n      text\n    }\n    costs {\n      kind\n      note\n      amount {\n        amount\n        currency\n      }\n    }\n    sources {\n      url\n      title\n    }\n    participants {\n      role\n      organisation {\n        id\n        name\n      }\n    }\n    inspiredBy {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment EditedUseCase on UseCase {\n    id\n    version\n    title\n    language\n    summary\n    problem\n    solution\n    lessons\n    wouldDoDifferently\n    status\n    start\n    end\n    techniqueNote\n    legalBasis\n    impactAssessmentDone\n    contactFunction\n    inferred\n    privileges\n    owner {\n      id\n      name\n    }\n    tasks {\n      id\n      title\n    }\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    effects {\n      kind\n      text\n    }\n    costs {\n      kind\n      note\n      amount {\n        amount\n        currency\n      }\n    }\n    sources {\n      url\n      title\n    }\n    participants {\n      role\n      organisation {\n        id\n        name\n      }\n    }\n    inspiredBy {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LanguageOfUseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      language\n    }\n  }\n"): (typeof documents)["\n  query LanguageOfUseCase($id: ID!) {\n    useCase(id: $id) {\n      id\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedUseCaseById($id: ID!) {\n    useCase(id: $id) {\n      id\n      ...EditedUseCase\n    }\n  }\n"): (typeof documents)["\n  query EditedUseCaseById($id: ID!) {\n    useCase(id: $id) {\n      id\n      ...EditedUseCase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditingChoices {\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n  }\n"): (typeof documents)["\n  query EditingChoices {\n    problems {\n      id\n      title\n    }\n    techniques {\n      id\n      title\n    }\n    tasks {\n      id\n      scheme\n      code\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClusterChoices {\n    clusters(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClusterChoices {\n    clusters(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UseCasesByWords($text: String!) {\n    useCases(query: $text, first: 20) {\n      nodes {\n        id\n        title\n        owner {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UseCasesByWords($text: String!) {\n    useCases(query: $text, first: 20) {\n      nodes {\n        id\n        title\n        owner {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsByName($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsByName($text: String!) {\n    organisations(where: [{ name: { contains: $text } }], first: 20) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UseCaseState($id: ID!) {\n    useCase(id: $id) {\n      id\n      version\n      title\n      lifecycle\n      visibility\n      privileges\n      sharedWith {\n        id\n        name\n      }\n      history {\n        ...History_revision\n      }\n    }\n  }\n"): (typeof documents)["\n  query UseCaseState($id: ID!) {\n    useCase(id: $id) {\n      id\n      version\n      title\n      lifecycle\n      visibility\n      privileges\n      sharedWith {\n        id\n        name\n      }\n      history {\n        ...History_revision\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeToken($input: RevokeTokenInput!) {\n    revokeToken(input: $input) {\n      errors {\n        field\n        code\n        message\n      }\n      token {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) {\n      errors {\n        message\n      }\n      viewer {\n        id\n        actingFor {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ActFor($input: ActForInput!) {\n    actFor(input: $input) {\n      errors {\n        message\n      }\n      viewer {\n        id\n        actingFor {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      errors {\n        message\n      }\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      errors {\n        message\n      }\n      viewer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      demo\n      permissions\n      actingFor {\n        id\n        name\n        kind\n      }\n      memberships {\n        roles\n        permissions\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      demo\n      permissions\n      actingFor {\n        id\n        name\n        kind\n      }\n      memberships {\n        roles\n        permissions\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingCopy($form: String!) {\n    workingCopy(form: $form) {\n      content\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  query WorkingCopy($form: String!) {\n    workingCopy(form: $form) {\n      content\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepWorkingCopy($input: KeepWorkingCopyInput!) {\n    keepWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation KeepWorkingCopy($input: KeepWorkingCopyInput!) {\n    keepWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {\n    discardWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {\n    discardWorkingCopy(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;