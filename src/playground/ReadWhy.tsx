interface Props {
  /** The page that explains it; without one there is no link. */
  docs: string | undefined;
  /** The finding, after whose first sentence the link is named. */
  of: string;
}

/**
 * Leads to where a finding is explained. A page has many of these links, and who hears them one after
 * another is told what each is about.
 */
export function ReadWhy({ docs, of }: Props) {
  return (
    docs && (
      <>
        {' '}
        <a href={docs} aria-label={`Read why: ${of.split('. ')[0]}`}>
          Read why
        </a>
      </>
    )
  );
}
