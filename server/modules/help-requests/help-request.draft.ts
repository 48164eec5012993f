import { z } from 'zod';

const common = {
  organisation: z.string(),
  text: z.string().min(1),
  daysAgo: z.number().int().min(0),
};

/** An invented question with its answers, as the seeds hold it. */
export const questionDraftSchema = z.object({
  ...common,
  id: z.string().regex(/^helprequest-demo-[a-z0-9-]+$/),
  title: z.string().min(1),
  language: z.enum(['da', 'en']),
  problems: z.array(z.string()).default([]),
  answers: z
    .array(
      z.object({
        ...common,
        id: z.string().regex(/^helpanswer-demo-[a-z0-9-]+$/),
        useCases: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
export type QuestionDraft = z.infer<typeof questionDraftSchema>;
