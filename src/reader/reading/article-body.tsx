import type { Block } from "#article/article.ts";

/** The article's text. Elements with `data-text` hold one text node each, which marks refer to. */
export function ArticleBody({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="prose">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <p data-text>{block.text}</p>;
    case "heading":
      return <h2 data-text>{block.text}</h2>;
    case "quote":
      return (
        <blockquote>
          <p data-text>{block.text}</p>
        </blockquote>
      );
    case "list":
      return <ListView ordered={block.ordered} items={block.items} />;
  }
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
        <li key={index} data-text>
          {item}
        </li>
      ))}
    </List>
  );
}
