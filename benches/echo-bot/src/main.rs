//! What a plain serenity bot costs: every interaction gets about 700 characters and two rows of buttons. For `cargo bench --bench load` only.

use serenity::all::*;
use serenity::http::HttpBuilder;

struct Echo;

#[serenity::async_trait]
impl EventHandler for Echo {
    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        let Interaction::Command(command) = interaction else { return };
        let row = || CreateActionRow::Buttons((0..5).map(|at| CreateButton::new(format!("1;{at}")).label("A button")).collect());
        let mut other = row();
        if let CreateActionRow::Buttons(buttons) = &mut other {
            *buttons = (5..10).map(|at| CreateButton::new(format!("1;{at}")).label("A button")).collect();
        }
        let message = CreateInteractionResponseMessage::new()
            .content("echo ".repeat(140))
            .components(vec![row(), other])
            .ephemeral(true);
        let _ = command.create_response(&context.http, CreateInteractionResponse::Message(message)).await;
    }
}

#[tokio::main]
async fn main() {
    let api = std::env::var("WAYMARK_DISCORD_API").expect("WAYMARK_DISCORD_API");
    let http = HttpBuilder::new(std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN")).proxy(api).ratelimiter_disabled(true).build();
    let mut client = ClientBuilder::new_with_http(http, GatewayIntents::DIRECT_MESSAGES)
        .event_handler(Echo)
        .await
        .expect("a client");
    client.start().await.expect("a run");
}
