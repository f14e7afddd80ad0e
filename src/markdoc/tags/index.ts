import { placed } from '../placement.ts';
import type { TagSchema } from '../types.ts';
import { apiDescription } from './apiDescription.ts';
import { apiInfoContainer } from './apiInfoContainer.ts';
import { apiPageContainer } from './apiPageContainer.ts';
import { apiVisualInfo } from './apiVisualInfo.ts';
import { apisInfoContainer } from './apisInfoContainer.ts';
import { applies } from './applies.ts';
import { arrows } from './arrows.ts';
import { badge } from './badge.ts';
import { banner } from './banner.ts';
import { callout } from './callout.ts';
import { checklist } from './checklist.ts';
import { codeBlock } from './codeBlock.ts';
import { codeInfo } from './codeInfo.ts';
import { codeInfoContainer } from './codeInfoContainer.ts';
import { codePreview } from './codePreview.ts';
import { codeWithLanguageSelector } from './codeWithLanguageSelector.ts';
import { collateContent } from './collateContent.ts';
import { config } from './config.ts';
import { connectorDetailsHeader } from './connectorDetailsHeader.ts';
import { connectorInfoCard } from './connectorInfoCard.ts';
import { connectorsListContainer } from './connectorsListContainer.ts';
import { details } from './details.ts';
import { divider } from './divider.ts';
import { doctor } from './doctor.ts';
import { errors } from './errors.ts';
import { errorsByArrow } from './errorsByArrow.ts';
import { errorsIndex } from './errorsIndex.ts';
import { extraContent } from './extraContent.ts';
import { fileTree } from './fileTree.ts';
import { flow } from './flow.ts';
import { glossary } from './glossary.ts';
import { icon } from './icon.ts';
import { image } from './image.ts';
import { important } from './important.ts';
import { indexFilter } from './indexFilter.ts';
import { inlineCallout } from './inlineCallout.ts';
import { inlineCalloutContainer } from './inlineCalloutContainer.ts';
import { kbd } from './kbd.ts';
import { lineByLine } from './lineByLine.ts';
import { multiTablesWrapper } from './multiTablesWrapper.ts';
import { note } from './note.ts';
import { ossContent } from './ossContent.ts';
import { partial } from './partial.ts';
import { playground } from './playground.ts';
import { registration } from './registration.ts';
import { releaseChanges } from './releaseChanges.ts';
import { roadmap } from './roadmap.ts';
import { settings } from './settings.ts';
import { settingsIndex } from './settingsIndex.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import { stepDescription } from './stepDescription.ts';
import { stepVisualInfo } from './stepVisualInfo.ts';
import { steps } from './steps.ts';
import { stepsContainer } from './stepsContainer.ts';
import { storyLane } from './storyLane.ts';
import { tab } from './tab.ts';
import { tabs } from './tabs.ts';
import { target } from './target.ts';
import { term } from './term.ts';
import { tile } from './tile.ts';
import { tilesContainer } from './tilesContainer.ts';
import { upgrade } from './upgrade.ts';
import { youtube } from './youtube.ts';

/** Every tag an author may use besides Markdoc's own `if`, `else` and `table`. */
export const tags: Readonly<Record<string, TagSchema>> = Object.fromEntries(
  Object.entries<TagSchema>({
    apiDescription,
    apiInfoContainer,
    apiPageContainer,
    apiVisualInfo,
    apisInfoContainer,
    applies,
    arrows,
    badge,
    banner,
    callout,
    checklist,
    codeBlock,
    codeInfo,
    codeInfoContainer,
    codePreview,
    codeWithLanguageSelector,
    collateContent,
    config,
    connectorDetailsHeader,
    connectorInfoCard,
    connectorsListContainer,
    details,
    divider,
    doctor,
    errors,
    errorsByArrow,
    errorsIndex,
    extraContent,
    fileTree,
    flow,
    glossary,
    icon,
    image,
    important,
    indexFilter,
    inlineCallout,
    inlineCalloutContainer,
    kbd,
    lineByLine,
    multiTablesWrapper,
    note,
    ossContent,
    partial,
    playground,
    start,
    registration,
    releaseChanges,
    roadmap,
    settings,
    settingsIndex,
    step,
    stepDescription,
    stepVisualInfo,
    steps,
    stepsContainer,
    storyLane,
    tab,
    tabs,
    target,
    term,
    tile,
    tilesContainer,
    upgrade,
    youtube,
  }).map(([name, schema]) => [name, placed(name, schema)]),
);
