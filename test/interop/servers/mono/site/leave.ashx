<%@ WebHandler Language="C#" Class="Leave" %>
