import type { Block, Figure, Picture } from "#article/article.ts";
import { headingId } from "#article/contents.ts";
import { BASE } from "../ui/links.ts";
import { useInterfaceText, useWords } from "../words/use-words.ts";

/** The article's text. Elements with `data-text` hold one text of a block each, which marks refer to. */
export function ArticleBody({ blocks }: { readonly blocks: readonly Block[] }) {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const ids = new Map(headings.map((heading, place) => [heading, headingId(place + 1)]));
  return (
    <div className="prose">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} id={ids.get(block)} />
      ))}
    </div>
  );
}

type BlockProps = {
  readonly block: Block;
  /** By which links lead to it, if it is a heading. */
  readonly id: string | undefined;
};

function BlockView({ block, id }: BlockProps) {
  const words = useWords().reading;
  switch (block.kind) {
    case "paragraph":
      return <p data-text="">{block.text}</p>;
    case "heading":
      return (
        <h2 id={id} data-text="">
          {block.text}
        </h2>
      );
    case "quote":
      return (
        <blockquote>
          <p data-text="">{block.text}</p>
        </blockquote>
      );
    case "list":
      return <ListView ordered={block.ordered} items={block.items} />;
    case "table":
      return <TableView rows={block.rows} />;
    case "code":
      return (
        <Scroller label={words.code}>
          <pre dir="auto" data-text="">
            {block.text}
          </pre>
        </Scroller>
      );
    case "figure":
      return <FigureView figure={block} />;
  }
}

function FigureView({ figure: { text, picture } }: { readonly figure: Figure }) {
  const words = useWords().reading;
  const interfaceText = useInterfaceText();
  const caption = <span data-text="">{text}</span>;
  return (
    <figure>
      {picture && <PictureView picture={picture} />}
      <figcaption>
        {!picture && <small {...interfaceText}>{words.noPicture}</small>}
        {!picture && " "}
        {caption}
      </figcaption>
    </figure>
  );
}

/** Its sides are told, so that its place is there before it is. */
function PictureView({ picture: { file, width, height, alt } }: { readonly picture: Picture }) {
  const address = `${BASE}data/${file}`;
  return (
    <img src={address} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
  );
}

function ListView({
  ordered,
  items,
}: {
  readonly ordered: boolean;
  readonly items: readonly string[];
}) {
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {items.map((item, index) => (
        <li key={index} data-text="">
          {item}
        </li>
      ))}
    </List>
  );
}

function TableView({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const words = useWords().reading;
  return (
    <Scroller label={words.table}>
      <table>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index} data-text="">
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

type ScrollerProps = { readonly label: string; readonly children: React.ReactNode };

/** What may be wider than the page moves inside itself, by touch and by the keyboard. */
function Scroller({ label, children }: ScrollerProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={label} tabIndex={0} className="scroller">
      {children}
    </div>
  );
}
